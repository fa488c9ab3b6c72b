package pganatomy.engine.utils.adt;

/// Rows of `pg_proc`, taken from PostgreSQL 18 by tests/tools/catalog-rows.py: data, not code.
///
/// PostgreSQL: src/include/catalog/pg_proc.dat
final class FunctionRows {
  static final String ROWS =
      """
      abs\t1396\t20\t20\tf\tt\tf\ti\ti\tint8abs\t0\t1\t0\t\t\t\t
      abs\t1397\t23\t23\tf\tt\tf\ti\ti\tint4abs\t0\t1\t0\t\t\t\t
      abs\t1398\t21\t21\tf\tt\tf\ti\ti\tint2abs\t0\t1\t0\t\t\t\t
      aclitemeq\t1062\t1033 1033\t16\tf\tt\tf\ti\tc\taclitem_eq\t0\t1\t0\t\t\t\t
      aclitemin\t1031\t2275\t1033\tf\tt\tf\ts\tI\taclitemin\t0\t1\t0\t\t\t\t
      aclitemout\t1032\t1033\t2275\tf\tt\tf\ts\tI\taclitemout\t0\t1\t0\t\t\t\t
      any_in\t2294\t2275\t2276\tf\tt\tf\ti\tI\tany_in\t0\t1\t0\t\t\t\t
      any_out\t2295\t2276\t2275\tf\tt\tf\ti\tI\tany_out\t0\t1\t0\t\t\t\t
      anyarray_in\t2296\t2275\t2277\tf\tt\tf\ti\tI\tanyarray_in\t0\t1\t0\t\t\t\t
      anyarray_out\t2297\t2277\t2275\tf\tt\tf\ts\tI\tanyarray_out\t0\t1\t0\t\t\t\t
      anyarray_recv\t2502\t2281\t2277\tf\tt\tf\ts\tI\tanyarray_recv\t0\t1\t0\t\t\t\t
      anyarray_send\t2503\t2277\t17\tf\tt\tf\ts\tI\tanyarray_send\t0\t1\t0\t\t\t\t
      anycompatible_in\t5086\t2275\t5077\tf\tt\tf\ti\tI\tanycompatible_in\t0\t1\t0\t\t\t\t
      anycompatible_out\t5087\t5077\t2275\tf\tt\tf\ti\tI\tanycompatible_out\t0\t1\t0\t\t\t\t
      anycompatiblearray_in\t5088\t2275\t5078\tf\tt\tf\ti\tI\tanycompatiblearray_in\t0\t1\t0\t\t\t\t
      anycompatiblearray_out\t5089\t5078\t2275\tf\tt\tf\ts\tI\tanycompatiblearray_out\t0\t1\t0\t\t\t\t
      anycompatiblearray_recv\t5090\t2281\t5078\tf\tt\tf\ts\tI\tanycompatiblearray_recv\t0\t1\t0\t\t\t\t
      anycompatiblearray_send\t5091\t5078\t17\tf\tt\tf\ts\tI\tanycompatiblearray_send\t0\t1\t0\t\t\t\t
      anycompatiblenonarray_in\t5092\t2275\t5079\tf\tt\tf\ti\tI\tanycompatiblenonarray_in\t0\t1\t0\t\t\t\t
      anycompatiblenonarray_out\t5093\t5079\t2275\tf\tt\tf\ti\tI\tanycompatiblenonarray_out\t0\t1\t0\t\t\t\t
      anyelement_in\t2312\t2275\t2283\tf\tt\tf\ti\tI\tanyelement_in\t0\t1\t0\t\t\t\t
      anyelement_out\t2313\t2283\t2275\tf\tt\tf\ti\tI\tanyelement_out\t0\t1\t0\t\t\t\t
      anyenum_in\t3504\t2275\t3500\tf\tt\tf\ti\tI\tanyenum_in\t0\t1\t0\t\t\t\t
      anyenum_out\t3505\t3500\t2275\tf\tt\tf\ts\tI\tanyenum_out\t0\t1\t0\t\t\t\t
      anynonarray_in\t2777\t2275\t2776\tf\tt\tf\ti\tI\tanynonarray_in\t0\t1\t0\t\t\t\t
      anynonarray_out\t2778\t2776\t2275\tf\tt\tf\ti\tI\tanynonarray_out\t0\t1\t0\t\t\t\t
      anyrange_in\t3832\t2275 26 23\t3831\tf\tt\tf\ts\tI\tanyrange_in\t0\t1\t0\t\t\t\t
      anyrange_out\t3833\t3831\t2275\tf\tt\tf\ts\tI\tanyrange_out\t0\t1\t0\t\t\t\t
      array_eq\t744\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_eq\t0\t1\t0\t\t\t\t
      array_ge\t396\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_ge\t0\t1\t0\t\t\t\t
      array_gt\t392\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_gt\t0\t1\t0\t\t\t\t
      array_in\t750\t2275 26 23\t2277\tf\tt\tf\ts\tI\tarray_in\t0\t1\t0\t\t\t\t
      array_le\t393\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_le\t0\t1\t0\t\t\t\t
      array_lt\t391\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_lt\t0\t1\t0\t\t\t\t
      array_ne\t390\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_ne\t0\t1\t0\t\t\t\t
      array_out\t751\t2277\t2275\tf\tt\tf\ts\tI\tarray_out\t0\t1\t0\t\t\t\t
      array_recv\t2400\t2281 26 23\t2277\tf\tt\tf\ts\tI\tarray_recv\t0\t1\t0\t\t\t\t
      array_send\t2401\t2277\t17\tf\tt\tf\ts\tI\tarray_send\t0\t1\t0\t\t\t\t
      bit_in\t1564\t2275 26 23\t1560\tf\tt\tf\ti\tI\tbit_in\t0\t1\t0\t\t\t\t
      bit_out\t1565\t1560\t2275\tf\tt\tf\ti\tI\tbit_out\t0\t1\t0\t\t\t\t
      bit_recv\t2456\t2281 26 23\t1560\tf\tt\tf\ti\tI\tbit_recv\t0\t1\t0\t\t\t\t
      bit_send\t2457\t1560\t17\tf\tt\tf\ti\tI\tbit_send\t0\t1\t0\t\t\t\t
      bitcmp\t1596\t1560 1560\t23\tf\tt\tf\ti\tc\tbitcmp\t0\t1\t0\t\t\t\t
      biteq\t1581\t1560 1560\t16\tf\tt\tf\ti\tc\tbiteq\t0\t1\t0\t\t\t\t
      bitge\t1592\t1560 1560\t16\tf\tt\tf\ti\tc\tbitge\t0\t1\t0\t\t\t\t
      bitgt\t1593\t1560 1560\t16\tf\tt\tf\ti\tc\tbitgt\t0\t1\t0\t\t\t\t
      bitle\t1594\t1560 1560\t16\tf\tt\tf\ti\tc\tbitle\t0\t1\t0\t\t\t\t
      bitlt\t1595\t1560 1560\t16\tf\tt\tf\ti\tc\tbitlt\t0\t1\t0\t\t\t\t
      bitne\t1582\t1560 1560\t16\tf\tt\tf\ti\tc\tbitne\t0\t1\t0\t\t\t\t
      bittypmodin\t2919\t1263\t23\tf\tt\tf\ti\tI\tbittypmodin\t0\t1\t0\t\t\t\t
      bittypmodout\t2920\t23\t2275\tf\tt\tf\ti\tI\tbittypmodout\t0\t1\t0\t\t\t\t
      bool\t2557\t23\t16\tf\tt\tf\ti\ti\tint4_bool\t0\t1\t0\t\t\t\t
      booland_statefunc\t2515\t16 16\t16\tf\tt\tf\ti\tb\tbooland_statefunc\t0\t1\t0\t\t\t\t
      booleq\t60\t16 16\t16\tf\tt\tf\ti\tc\tbooleq\t0\t1\t0\t\t\t\t
      boolge\t1692\t16 16\t16\tf\tt\tf\ti\tc\tboolge\t0\t1\t0\t\t\t\t
      boolgt\t57\t16 16\t16\tf\tt\tf\ti\tc\tboolgt\t0\t1\t0\t\t\t\t
      boolin\t1242\t2275\t16\tf\tt\tf\ti\tI\tboolin\t0\t1\t0\t\t\t\t
      boolle\t1691\t16 16\t16\tf\tt\tf\ti\tc\tboolle\t0\t1\t0\t\t\t\t
      boollt\t56\t16 16\t16\tf\tt\tf\ti\tc\tboollt\t0\t1\t0\t\t\t\t
      boolne\t84\t16 16\t16\tf\tt\tf\ti\tc\tboolne\t0\t1\t0\t\t\t\t
      boolor_statefunc\t2516\t16 16\t16\tf\tt\tf\ti\tb\tboolor_statefunc\t0\t1\t0\t\t\t\t
      boolout\t1243\t16\t2275\tf\tt\tf\ti\tI\tboolout\t0\t1\t0\t\t\t\t
      boolrecv\t2436\t2281\t16\tf\tt\tf\ti\tI\tboolrecv\t0\t1\t0\t\t\t\t
      boolsend\t2437\t16\t17\tf\tt\tf\ti\tI\tboolsend\t0\t1\t0\t\t\t\t
      bpcharcmp\t1078\t1042 1042\t23\tf\tt\tf\ti\tc\tbpcharcmp\t0\t1\t0\t\t\t\t
      bpchareq\t1048\t1042 1042\t16\tf\tt\tf\ti\tc\tbpchareq\t0\t1\t0\t\t\t\t
      bpcharge\t1052\t1042 1042\t16\tf\tt\tf\ti\tc\tbpcharge\t0\t1\t0\t\t\t\t
      bpchargt\t1051\t1042 1042\t16\tf\tt\tf\ti\tc\tbpchargt\t0\t1\t0\t\t\t\t
      bpcharin\t1044\t2275 26 23\t1042\tf\tt\tf\ti\tI\tbpcharin\t0\t1\t0\t\t\t\t
      bpcharle\t1050\t1042 1042\t16\tf\tt\tf\ti\tc\tbpcharle\t0\t1\t0\t\t\t\t
      bpcharlt\t1049\t1042 1042\t16\tf\tt\tf\ti\tc\tbpcharlt\t0\t1\t0\t\t\t\t
      bpcharne\t1053\t1042 1042\t16\tf\tt\tf\ti\tc\tbpcharne\t0\t1\t0\t\t\t\t
      bpcharout\t1045\t1042\t2275\tf\tt\tf\ti\tI\tbpcharout\t0\t1\t0\t\t\t\t
      bpcharrecv\t2430\t2281 26 23\t1042\tf\tt\tf\ts\tI\tbpcharrecv\t0\t1\t0\t\t\t\t
      bpcharsend\t2431\t1042\t17\tf\tt\tf\ts\tI\tbpcharsend\t0\t1\t0\t\t\t\t
      bpchartypmodin\t2913\t1263\t23\tf\tt\tf\ti\tI\tbpchartypmodin\t0\t1\t0\t\t\t\t
      bpchartypmodout\t2914\t23\t2275\tf\tt\tf\ti\tI\tbpchartypmodout\t0\t1\t0\t\t\t\t
      btarraycmp\t382\t2277 2277\t23\tf\tt\tf\ti\tc\tbtarraycmp\t0\t1\t0\t\t\t\t
      btboolcmp\t1693\t16 16\t23\tf\tt\tf\ti\tc\tbtboolcmp\t0\t1\t0\t\t\t\t
      btbpchar_pattern_cmp\t2180\t1042 1042\t23\tf\tt\tf\ti\tc\tbtbpchar_pattern_cmp\t0\t1\t0\t\t\t\t
      btcharcmp\t358\t18 18\t23\tf\tt\tf\ti\tc\tbtcharcmp\t0\t1\t0\t\t\t\t
      btfloat48cmp\t2194\t700 701\t23\tf\tt\tf\ti\tc\tbtfloat48cmp\t0\t1\t0\t\t\t\t
      btfloat4cmp\t354\t700 700\t23\tf\tt\tf\ti\tc\tbtfloat4cmp\t0\t1\t0\t\t\t\t
      btfloat84cmp\t2195\t701 700\t23\tf\tt\tf\ti\tc\tbtfloat84cmp\t0\t1\t0\t\t\t\t
      btfloat8cmp\t355\t701 701\t23\tf\tt\tf\ti\tc\tbtfloat8cmp\t0\t1\t0\t\t\t\t
      btint24cmp\t2190\t21 23\t23\tf\tt\tf\ti\tc\tbtint24cmp\t0\t1\t0\t\t\t\t
      btint28cmp\t2192\t21 20\t23\tf\tt\tf\ti\tc\tbtint28cmp\t0\t1\t0\t\t\t\t
      btint2cmp\t350\t21 21\t23\tf\tt\tf\ti\tc\tbtint2cmp\t0\t1\t0\t\t\t\t
      btint42cmp\t2191\t23 21\t23\tf\tt\tf\ti\tc\tbtint42cmp\t0\t1\t0\t\t\t\t
      btint48cmp\t2188\t23 20\t23\tf\tt\tf\ti\tc\tbtint48cmp\t0\t1\t0\t\t\t\t
      btint4cmp\t351\t23 23\t23\tf\tt\tf\ti\tc\tbtint4cmp\t0\t1\t0\t\t\t\t
      btint82cmp\t2193\t20 21\t23\tf\tt\tf\ti\tc\tbtint82cmp\t0\t1\t0\t\t\t\t
      btint84cmp\t2189\t20 23\t23\tf\tt\tf\ti\tc\tbtint84cmp\t0\t1\t0\t\t\t\t
      btint8cmp\t842\t20 20\t23\tf\tt\tf\ti\tc\tbtint8cmp\t0\t1\t0\t\t\t\t
      btnamecmp\t359\t19 19\t23\tf\tt\tf\ti\tc\tbtnamecmp\t0\t1\t0\t\t\t\t
      btnametextcmp\t246\t19 25\t23\tf\tt\tf\ti\tc\tbtnametextcmp\t0\t1\t0\t\t\t\t
      btoidcmp\t356\t26 26\t23\tf\tt\tf\ti\tc\tbtoidcmp\t0\t1\t0\t\t\t\t
      btoidvectorcmp\t404\t30 30\t23\tf\tt\tf\ti\tc\tbtoidvectorcmp\t0\t1\t0\t\t\t\t
      btrecordcmp\t2987\t2249 2249\t23\tf\tt\tf\ti\tc\tbtrecordcmp\t0\t1\t0\t\t\t\t
      btrecordimagecmp\t3187\t2249 2249\t23\tf\tt\tf\ti\tc\tbtrecordimagecmp\t0\t1\t0\t\t\t\t
      bttext_pattern_cmp\t2166\t25 25\t23\tf\tt\tf\ti\tc\tbttext_pattern_cmp\t0\t1\t0\t\t\t\t
      bttextcmp\t360\t25 25\t23\tf\tt\tf\ti\tc\tbttextcmp\t0\t1\t0\t\t\t\t
      bttextnamecmp\t253\t25 19\t23\tf\tt\tf\ti\tc\tbttextnamecmp\t0\t1\t0\t\t\t\t
      bttidcmp\t2794\t27 27\t23\tf\tt\tf\ti\tc\tbttidcmp\t0\t1\t0\t\t\t\t
      byteacmp\t1954\t17 17\t23\tf\tt\tf\ti\tc\tbyteacmp\t0\t1\t0\t\t\t\t
      byteaeq\t1948\t17 17\t16\tf\tt\tf\ti\tc\tbyteaeq\t0\t1\t0\t\t\t\t
      byteage\t1952\t17 17\t16\tf\tt\tf\ti\tc\tbyteage\t0\t1\t0\t\t\t\t
      byteagt\t1951\t17 17\t16\tf\tt\tf\ti\tc\tbyteagt\t0\t1\t0\t\t\t\t
      byteain\t1244\t2275\t17\tf\tt\tf\ti\tI\tbyteain\t0\t1\t0\t\t\t\t
      byteale\t1950\t17 17\t16\tf\tt\tf\ti\tc\tbyteale\t0\t1\t0\t\t\t\t
      bytealt\t1949\t17 17\t16\tf\tt\tf\ti\tc\tbytealt\t0\t1\t0\t\t\t\t
      byteane\t1953\t17 17\t16\tf\tt\tf\ti\tc\tbyteane\t0\t1\t0\t\t\t\t
      byteaout\t31\t17\t2275\tf\tt\tf\ti\tI\tbyteaout\t0\t1\t0\t\t\t\t
      bytearecv\t2412\t2281\t17\tf\tt\tf\ti\tI\tbytearecv\t0\t1\t0\t\t\t\t
      byteasend\t2413\t17\t17\tf\tt\tf\ti\tI\tbyteasend\t0\t1\t0\t\t\t\t
      cash_cmp\t377\t790 790\t23\tf\tt\tf\ti\tc\tcash_cmp\t0\t1\t0\t\t\t\t
      cash_eq\t888\t790 790\t16\tf\tt\tf\ti\tc\tcash_eq\t0\t1\t0\t\t\t\t
      cash_ge\t893\t790 790\t16\tf\tt\tf\ti\tc\tcash_ge\t0\t1\t0\t\t\t\t
      cash_gt\t892\t790 790\t16\tf\tt\tf\ti\tc\tcash_gt\t0\t1\t0\t\t\t\t
      cash_in\t886\t2275\t790\tf\tt\tf\ts\tI\tcash_in\t0\t1\t0\t\t\t\t
      cash_le\t891\t790 790\t16\tf\tt\tf\ti\tc\tcash_le\t0\t1\t0\t\t\t\t
      cash_lt\t890\t790 790\t16\tf\tt\tf\ti\tc\tcash_lt\t0\t1\t0\t\t\t\t
      cash_ne\t889\t790 790\t16\tf\tt\tf\ti\tc\tcash_ne\t0\t1\t0\t\t\t\t
      cash_out\t887\t790\t2275\tf\tt\tf\ts\tI\tcash_out\t0\t1\t0\t\t\t\t
      cash_recv\t2492\t2281\t790\tf\tt\tf\ti\tI\tcash_recv\t0\t1\t0\t\t\t\t
      cash_send\t2493\t790\t17\tf\tt\tf\ti\tI\tcash_send\t0\t1\t0\t\t\t\t
      char\t78\t23\t18\tf\tt\tf\ti\ti\ti4tochar\t0\t1\t0\t\t\t\t
      char_length\t1381\t25\t23\tf\tt\tf\ti\tt\ttextlen\t0\t1\t0\t\t\t\t
      character_length\t1369\t25\t23\tf\tt\tf\ti\tt\ttextlen\t0\t1\t0\t\t\t\t
      chareq\t61\t18 18\t16\tf\tt\tf\ti\tc\tchareq\t0\t1\t0\t\t\t\t
      charge\t74\t18 18\t16\tf\tt\tf\ti\tc\tcharge\t0\t1\t0\t\t\t\t
      chargt\t73\t18 18\t16\tf\tt\tf\ti\tc\tchargt\t0\t1\t0\t\t\t\t
      charin\t1245\t2275\t18\tf\tt\tf\ti\tI\tcharin\t0\t1\t0\t\t\t\t
      charle\t72\t18 18\t16\tf\tt\tf\ti\tc\tcharle\t0\t1\t0\t\t\t\t
      charlt\t1246\t18 18\t16\tf\tt\tf\ti\tc\tcharlt\t0\t1\t0\t\t\t\t
      charne\t70\t18 18\t16\tf\tt\tf\ti\tc\tcharne\t0\t1\t0\t\t\t\t
      charout\t33\t18\t2275\tf\tt\tf\ti\tI\tcharout\t0\t1\t0\t\t\t\t
      charrecv\t2434\t2281\t18\tf\tt\tf\ti\tI\tcharrecv\t0\t1\t0\t\t\t\t
      charsend\t2435\t18\t17\tf\tt\tf\ti\tI\tcharsend\t0\t1\t0\t\t\t\t
      cideq\t69\t29 29\t16\tf\tt\tf\ti\tc\tcideq\t0\t1\t0\t\t\t\t
      cidin\t52\t2275\t29\tf\tt\tf\ti\tI\tcidin\t0\t1\t0\t\t\t\t
      cidout\t53\t29\t2275\tf\tt\tf\ti\tI\tcidout\t0\t1\t0\t\t\t\t
      cidr_in\t1267\t2275\t650\tf\tt\tf\ti\tI\tcidr_in\t0\t1\t0\t\t\t\t
      cidr_out\t1427\t650\t2275\tf\tt\tf\ti\tI\tcidr_out\t0\t1\t0\t\t\t\t
      cidr_recv\t2498\t2281\t650\tf\tt\tf\ti\tI\tcidr_recv\t0\t1\t0\t\t\t\t
      cidr_send\t2499\t650\t17\tf\tt\tf\ti\tI\tcidr_send\t0\t1\t0\t\t\t\t
      cidrecv\t2442\t2281\t29\tf\tt\tf\ti\tI\tcidrecv\t0\t1\t0\t\t\t\t
      cidsend\t2443\t29\t17\tf\tt\tf\ti\tI\tcidsend\t0\t1\t0\t\t\t\t
      cstring_in\t2292\t2275\t2275\tf\tt\tf\ti\tI\tcstring_in\t0\t1\t0\t\t\t\t
      cstring_out\t2293\t2275\t2275\tf\tt\tf\ti\tI\tcstring_out\t0\t1\t0\t\t\t\t
      cstring_recv\t2500\t2281\t2275\tf\tt\tf\ts\tI\tcstring_recv\t0\t1\t0\t\t\t\t
      cstring_send\t2501\t2275\t17\tf\tt\tf\ts\tI\tcstring_send\t0\t1\t0\t\t\t\t
      date_cmp\t1092\t1082 1082\t23\tf\tt\tf\ti\tc\tdate_cmp\t0\t1\t0\t\t\t\t
      date_cmp_timestamp\t2344\t1082 1114\t23\tf\tt\tf\ti\tc\tdate_cmp_timestamp\t0\t1\t0\t\t\t\t
      date_cmp_timestamptz\t2357\t1082 1184\t23\tf\tt\tf\ts\tc\tdate_cmp_timestamptz\t0\t1\t0\t\t\t\t
      date_eq\t1086\t1082 1082\t16\tf\tt\tf\ti\tc\tdate_eq\t0\t1\t0\t\t\t\t
      date_eq_timestamp\t2340\t1082 1114\t16\tf\tt\tf\ti\tc\tdate_eq_timestamp\t0\t1\t0\t\t\t\t
      date_eq_timestamptz\t2353\t1082 1184\t16\tf\tt\tf\ts\tc\tdate_eq_timestamptz\t0\t1\t0\t\t\t\t
      date_ge\t1090\t1082 1082\t16\tf\tt\tf\ti\tc\tdate_ge\t0\t1\t0\t\t\t\t
      date_ge_timestamp\t2342\t1082 1114\t16\tf\tt\tf\ti\tc\tdate_ge_timestamp\t0\t1\t0\t\t\t\t
      date_ge_timestamptz\t2355\t1082 1184\t16\tf\tt\tf\ts\tc\tdate_ge_timestamptz\t0\t1\t0\t\t\t\t
      date_gt\t1089\t1082 1082\t16\tf\tt\tf\ti\tc\tdate_gt\t0\t1\t0\t\t\t\t
      date_gt_timestamp\t2341\t1082 1114\t16\tf\tt\tf\ti\tc\tdate_gt_timestamp\t0\t1\t0\t\t\t\t
      date_gt_timestamptz\t2354\t1082 1184\t16\tf\tt\tf\ts\tc\tdate_gt_timestamptz\t0\t1\t0\t\t\t\t
      date_in\t1084\t2275\t1082\tf\tt\tf\ts\tI\tdate_in\t0\t1\t0\t\t\t\t
      date_le\t1088\t1082 1082\t16\tf\tt\tf\ti\tc\tdate_le\t0\t1\t0\t\t\t\t
      date_le_timestamp\t2339\t1082 1114\t16\tf\tt\tf\ti\tc\tdate_le_timestamp\t0\t1\t0\t\t\t\t
      date_le_timestamptz\t2352\t1082 1184\t16\tf\tt\tf\ts\tc\tdate_le_timestamptz\t0\t1\t0\t\t\t\t
      date_lt\t1087\t1082 1082\t16\tf\tt\tf\ti\tc\tdate_lt\t0\t1\t0\t\t\t\t
      date_lt_timestamp\t2338\t1082 1114\t16\tf\tt\tf\ti\tc\tdate_lt_timestamp\t0\t1\t0\t\t\t\t
      date_lt_timestamptz\t2351\t1082 1184\t16\tf\tt\tf\ts\tc\tdate_lt_timestamptz\t0\t1\t0\t\t\t\t
      date_ne\t1091\t1082 1082\t16\tf\tt\tf\ti\tc\tdate_ne\t0\t1\t0\t\t\t\t
      date_ne_timestamp\t2343\t1082 1114\t16\tf\tt\tf\ti\tc\tdate_ne_timestamp\t0\t1\t0\t\t\t\t
      date_ne_timestamptz\t2356\t1082 1184\t16\tf\tt\tf\ts\tc\tdate_ne_timestamptz\t0\t1\t0\t\t\t\t
      date_out\t1085\t1082\t2275\tf\tt\tf\ts\tI\tdate_out\t0\t1\t0\t\t\t\t
      date_recv\t2468\t2281\t1082\tf\tt\tf\ti\tI\tdate_recv\t0\t1\t0\t\t\t\t
      date_send\t2469\t1082\t17\tf\tt\tf\ti\tI\tdate_send\t0\t1\t0\t\t\t\t
      enum_cmp\t3514\t3500 3500\t23\tf\tt\tf\ti\tc\tenum_cmp\t0\t1\t0\t\t\t\t
      enum_eq\t3508\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_eq\t0\t1\t0\t\t\t\t
      enum_ge\t3513\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_ge\t0\t1\t0\t\t\t\t
      enum_gt\t3511\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_gt\t0\t1\t0\t\t\t\t
      enum_le\t3512\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_le\t0\t1\t0\t\t\t\t
      enum_lt\t3510\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_lt\t0\t1\t0\t\t\t\t
      enum_ne\t3509\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_ne\t0\t1\t0\t\t\t\t
      event_trigger_in\t3594\t2275\t3838\tf\tf\tf\ti\tI\tevent_trigger_in\t0\t1\t0\t\t\t\t
      event_trigger_out\t3595\t3838\t2275\tf\tt\tf\ti\tI\tevent_trigger_out\t0\t1\t0\t\t\t\t
      fdw_handler_in\t3116\t2275\t3115\tf\tf\tf\ti\tI\tfdw_handler_in\t0\t1\t0\t\t\t\t
      fdw_handler_out\t3117\t3115\t2275\tf\tt\tf\ti\tI\tfdw_handler_out\t0\t1\t0\t\t\t\t
      float48eq\t299\t700 701\t16\tf\tt\tf\ti\tc\tfloat48eq\t0\t1\t0\t\t\t\t
      float48ge\t304\t700 701\t16\tf\tt\tf\ti\tc\tfloat48ge\t0\t1\t0\t\t\t\t
      float48gt\t303\t700 701\t16\tf\tt\tf\ti\tc\tfloat48gt\t0\t1\t0\t\t\t\t
      float48le\t302\t700 701\t16\tf\tt\tf\ti\tc\tfloat48le\t0\t1\t0\t\t\t\t
      float48lt\t301\t700 701\t16\tf\tt\tf\ti\tc\tfloat48lt\t0\t1\t0\t\t\t\t
      float48ne\t300\t700 701\t16\tf\tt\tf\ti\tc\tfloat48ne\t0\t1\t0\t\t\t\t
      float4eq\t287\t700 700\t16\tf\tt\tf\ti\tc\tfloat4eq\t0\t1\t0\t\t\t\t
      float4ge\t292\t700 700\t16\tf\tt\tf\ti\tc\tfloat4ge\t0\t1\t0\t\t\t\t
      float4gt\t291\t700 700\t16\tf\tt\tf\ti\tc\tfloat4gt\t0\t1\t0\t\t\t\t
      float4in\t200\t2275\t700\tf\tt\tf\ti\tI\tfloat4in\t0\t1\t0\t\t\t\t
      float4le\t290\t700 700\t16\tf\tt\tf\ti\tc\tfloat4le\t0\t1\t0\t\t\t\t
      float4lt\t289\t700 700\t16\tf\tt\tf\ti\tc\tfloat4lt\t0\t1\t0\t\t\t\t
      float4ne\t288\t700 700\t16\tf\tt\tf\ti\tc\tfloat4ne\t0\t1\t0\t\t\t\t
      float4out\t201\t700\t2275\tf\tt\tf\ti\tI\tfloat4out\t0\t1\t0\t\t\t\t
      float4recv\t2424\t2281\t700\tf\tt\tf\ti\tI\tfloat4recv\t0\t1\t0\t\t\t\t
      float4send\t2425\t700\t17\tf\tt\tf\ti\tI\tfloat4send\t0\t1\t0\t\t\t\t
      float84eq\t305\t701 700\t16\tf\tt\tf\ti\tc\tfloat84eq\t0\t1\t0\t\t\t\t
      float84ge\t310\t701 700\t16\tf\tt\tf\ti\tc\tfloat84ge\t0\t1\t0\t\t\t\t
      float84gt\t309\t701 700\t16\tf\tt\tf\ti\tc\tfloat84gt\t0\t1\t0\t\t\t\t
      float84le\t308\t701 700\t16\tf\tt\tf\ti\tc\tfloat84le\t0\t1\t0\t\t\t\t
      float84lt\t307\t701 700\t16\tf\tt\tf\ti\tc\tfloat84lt\t0\t1\t0\t\t\t\t
      float84ne\t306\t701 700\t16\tf\tt\tf\ti\tc\tfloat84ne\t0\t1\t0\t\t\t\t
      float8eq\t293\t701 701\t16\tf\tt\tf\ti\tc\tfloat8eq\t0\t1\t0\t\t\t\t
      float8ge\t298\t701 701\t16\tf\tt\tf\ti\tc\tfloat8ge\t0\t1\t0\t\t\t\t
      float8gt\t297\t701 701\t16\tf\tt\tf\ti\tc\tfloat8gt\t0\t1\t0\t\t\t\t
      float8in\t214\t2275\t701\tf\tt\tf\ti\tI\tfloat8in\t0\t1\t0\t\t\t\t
      float8le\t296\t701 701\t16\tf\tt\tf\ti\tc\tfloat8le\t0\t1\t0\t\t\t\t
      float8lt\t295\t701 701\t16\tf\tt\tf\ti\tc\tfloat8lt\t0\t1\t0\t\t\t\t
      float8ne\t294\t701 701\t16\tf\tt\tf\ti\tc\tfloat8ne\t0\t1\t0\t\t\t\t
      float8out\t215\t701\t2275\tf\tt\tf\ti\tI\tfloat8out\t0\t1\t0\t\t\t\t
      float8recv\t2426\t2281\t701\tf\tt\tf\ti\tI\tfloat8recv\t0\t1\t0\t\t\t\t
      float8send\t2427\t701\t17\tf\tt\tf\ti\tI\tfloat8send\t0\t1\t0\t\t\t\t
      gcd\t5044\t23 23\t23\tf\tt\tf\ti\ti\tint4gcd\t0\t1\t0\t\t\t\t
      gcd\t5045\t20 20\t20\tf\tt\tf\ti\ti\tint8gcd\t0\t1\t0\t\t\t\t
      index_am_handler_in\t326\t2275\t325\tf\tf\tf\ti\tI\tindex_am_handler_in\t0\t1\t0\t\t\t\t
      index_am_handler_out\t327\t325\t2275\tf\tt\tf\ti\tI\tindex_am_handler_out\t0\t1\t0\t\t\t\t
      inet_in\t910\t2275\t869\tf\tt\tf\ti\tI\tinet_in\t0\t1\t0\t\t\t\t
      inet_out\t911\t869\t2275\tf\tt\tf\ti\tI\tinet_out\t0\t1\t0\t\t\t\t
      inet_recv\t2496\t2281\t869\tf\tt\tf\ti\tI\tinet_recv\t0\t1\t0\t\t\t\t
      inet_send\t2497\t869\t17\tf\tt\tf\ti\tI\tinet_send\t0\t1\t0\t\t\t\t
      int2\t314\t23\t21\tf\tt\tf\ti\ti\ti4toi2\t0\t1\t0\t\t\t\t
      int2\t714\t20\t21\tf\tt\tf\ti\ti\tint82\t0\t1\t0\t\t\t\t
      int24div\t172\t21 23\t23\tf\tt\tf\ti\ti\tint24div\t0\t1\t0\t\t\t\t
      int24eq\t158\t21 23\t16\tf\tt\tf\ti\tc\tint24eq\t0\t1\t0\t\t\t\t
      int24ge\t168\t21 23\t16\tf\tt\tf\ti\tc\tint24ge\t0\t1\t0\t\t\t\t
      int24gt\t162\t21 23\t16\tf\tt\tf\ti\tc\tint24gt\t0\t1\t0\t\t\t\t
      int24le\t166\t21 23\t16\tf\tt\tf\ti\tc\tint24le\t0\t1\t0\t\t\t\t
      int24lt\t160\t21 23\t16\tf\tt\tf\ti\tc\tint24lt\t0\t1\t0\t\t\t\t
      int24mi\t182\t21 23\t23\tf\tt\tf\ti\ti\tint24mi\t0\t1\t0\t\t\t\t
      int24mul\t170\t21 23\t23\tf\tt\tf\ti\ti\tint24mul\t0\t1\t0\t\t\t\t
      int24ne\t164\t21 23\t16\tf\tt\tf\ti\tc\tint24ne\t0\t1\t0\t\t\t\t
      int24pl\t178\t21 23\t23\tf\tt\tf\ti\ti\tint24pl\t0\t1\t0\t\t\t\t
      int28div\t948\t21 20\t20\tf\tt\tf\ti\ti\tint28div\t0\t1\t0\t\t\t\t
      int28eq\t1850\t21 20\t16\tf\tt\tf\ti\tc\tint28eq\t0\t1\t0\t\t\t\t
      int28ge\t1855\t21 20\t16\tf\tt\tf\ti\tc\tint28ge\t0\t1\t0\t\t\t\t
      int28gt\t1853\t21 20\t16\tf\tt\tf\ti\tc\tint28gt\t0\t1\t0\t\t\t\t
      int28le\t1854\t21 20\t16\tf\tt\tf\ti\tc\tint28le\t0\t1\t0\t\t\t\t
      int28lt\t1852\t21 20\t16\tf\tt\tf\ti\tc\tint28lt\t0\t1\t0\t\t\t\t
      int28mi\t942\t21 20\t20\tf\tt\tf\ti\ti\tint28mi\t0\t1\t0\t\t\t\t
      int28mul\t943\t21 20\t20\tf\tt\tf\ti\ti\tint28mul\t0\t1\t0\t\t\t\t
      int28ne\t1851\t21 20\t16\tf\tt\tf\ti\tc\tint28ne\t0\t1\t0\t\t\t\t
      int28pl\t841\t21 20\t20\tf\tt\tf\ti\ti\tint28pl\t0\t1\t0\t\t\t\t
      int2abs\t1253\t21\t21\tf\tt\tf\ti\ti\tint2abs\t0\t1\t0\t\t\t\t
      int2and\t1892\t21 21\t21\tf\tt\tf\ti\ti\tint2and\t0\t1\t0\t\t\t\t
      int2div\t153\t21 21\t21\tf\tt\tf\ti\ti\tint2div\t0\t1\t0\t\t\t\t
      int2eq\t63\t21 21\t16\tf\tt\tf\ti\tc\tint2eq\t0\t1\t0\t\t\t\t
      int2ge\t151\t21 21\t16\tf\tt\tf\ti\tc\tint2ge\t0\t1\t0\t\t\t\t
      int2gt\t146\t21 21\t16\tf\tt\tf\ti\tc\tint2gt\t0\t1\t0\t\t\t\t
      int2in\t38\t2275\t21\tf\tt\tf\ti\tI\tint2in\t0\t1\t0\t\t\t\t
      int2le\t148\t21 21\t16\tf\tt\tf\ti\tc\tint2le\t0\t1\t0\t\t\t\t
      int2lt\t64\t21 21\t16\tf\tt\tf\ti\tc\tint2lt\t0\t1\t0\t\t\t\t
      int2mi\t180\t21 21\t21\tf\tt\tf\ti\ti\tint2mi\t0\t1\t0\t\t\t\t
      int2mod\t155\t21 21\t21\tf\tt\tf\ti\ti\tint2mod\t0\t1\t0\t\t\t\t
      int2mul\t152\t21 21\t21\tf\tt\tf\ti\ti\tint2mul\t0\t1\t0\t\t\t\t
      int2ne\t145\t21 21\t16\tf\tt\tf\ti\tc\tint2ne\t0\t1\t0\t\t\t\t
      int2not\t1895\t21\t21\tf\tt\tf\ti\ti\tint2not\t0\t1\t0\t\t\t\t
      int2or\t1893\t21 21\t21\tf\tt\tf\ti\ti\tint2or\t0\t1\t0\t\t\t\t
      int2out\t39\t21\t2275\tf\tt\tf\ti\tI\tint2out\t0\t1\t0\t\t\t\t
      int2pl\t176\t21 21\t21\tf\tt\tf\ti\ti\tint2pl\t0\t1\t0\t\t\t\t
      int2recv\t2404\t2281\t21\tf\tt\tf\ti\tI\tint2recv\t0\t1\t0\t\t\t\t
      int2send\t2405\t21\t17\tf\tt\tf\ti\tI\tint2send\t0\t1\t0\t\t\t\t
      int2shl\t1896\t21 23\t21\tf\tt\tf\ti\ti\tint2shl\t0\t1\t0\t\t\t\t
      int2shr\t1897\t21 23\t21\tf\tt\tf\ti\ti\tint2shr\t0\t1\t0\t\t\t\t
      int2um\t213\t21\t21\tf\tt\tf\ti\ti\tint2um\t0\t1\t0\t\t\t\t
      int2up\t1911\t21\t21\tf\tt\tf\ti\ti\tint2up\t0\t1\t0\t\t\t\t
      int2vectorin\t40\t2275\t22\tf\tt\tf\ti\tI\tint2vectorin\t0\t1\t0\t\t\t\t
      int2vectorout\t41\t22\t2275\tf\tt\tf\ti\tI\tint2vectorout\t0\t1\t0\t\t\t\t
      int2vectorrecv\t2410\t2281\t22\tf\tt\tf\ti\tI\tint2vectorrecv\t0\t1\t0\t\t\t\t
      int2vectorsend\t2411\t22\t17\tf\tt\tf\ti\tI\tint2vectorsend\t0\t1\t0\t\t\t\t
      int2xor\t1894\t21 21\t21\tf\tt\tf\ti\ti\tint2xor\t0\t1\t0\t\t\t\t
      int4\t2558\t16\t23\tf\tt\tf\ti\tb\tbool_int4\t0\t1\t0\t\t\t\t
      int4\t313\t21\t23\tf\tt\tf\ti\ti\ti2toi4\t0\t1\t0\t\t\t\t
      int4\t480\t20\t23\tf\tt\tf\ti\ti\tint84\t0\t1\t0\t\t\t\t
      int4\t77\t18\t23\tf\tt\tf\ti\ti\tchartoi4\t0\t1\t0\t\t\t\t
      int42div\t173\t23 21\t23\tf\tt\tf\ti\ti\tint42div\t0\t1\t0\t\t\t\t
      int42eq\t159\t23 21\t16\tf\tt\tf\ti\tc\tint42eq\t0\t1\t0\t\t\t\t
      int42ge\t169\t23 21\t16\tf\tt\tf\ti\tc\tint42ge\t0\t1\t0\t\t\t\t
      int42gt\t163\t23 21\t16\tf\tt\tf\ti\tc\tint42gt\t0\t1\t0\t\t\t\t
      int42le\t167\t23 21\t16\tf\tt\tf\ti\tc\tint42le\t0\t1\t0\t\t\t\t
      int42lt\t161\t23 21\t16\tf\tt\tf\ti\tc\tint42lt\t0\t1\t0\t\t\t\t
      int42mi\t183\t23 21\t23\tf\tt\tf\ti\ti\tint42mi\t0\t1\t0\t\t\t\t
      int42mul\t171\t23 21\t23\tf\tt\tf\ti\ti\tint42mul\t0\t1\t0\t\t\t\t
      int42ne\t165\t23 21\t16\tf\tt\tf\ti\tc\tint42ne\t0\t1\t0\t\t\t\t
      int42pl\t179\t23 21\t23\tf\tt\tf\ti\ti\tint42pl\t0\t1\t0\t\t\t\t
      int48div\t1281\t23 20\t20\tf\tt\tf\ti\ti\tint48div\t0\t1\t0\t\t\t\t
      int48eq\t852\t23 20\t16\tf\tt\tf\ti\tc\tint48eq\t0\t1\t0\t\t\t\t
      int48ge\t857\t23 20\t16\tf\tt\tf\ti\tc\tint48ge\t0\t1\t0\t\t\t\t
      int48gt\t855\t23 20\t16\tf\tt\tf\ti\tc\tint48gt\t0\t1\t0\t\t\t\t
      int48le\t856\t23 20\t16\tf\tt\tf\ti\tc\tint48le\t0\t1\t0\t\t\t\t
      int48lt\t854\t23 20\t16\tf\tt\tf\ti\tc\tint48lt\t0\t1\t0\t\t\t\t
      int48mi\t1279\t23 20\t20\tf\tt\tf\ti\ti\tint48mi\t0\t1\t0\t\t\t\t
      int48mul\t1280\t23 20\t20\tf\tt\tf\ti\ti\tint48mul\t0\t1\t0\t\t\t\t
      int48ne\t853\t23 20\t16\tf\tt\tf\ti\tc\tint48ne\t0\t1\t0\t\t\t\t
      int48pl\t1278\t23 20\t20\tf\tt\tf\ti\ti\tint48pl\t0\t1\t0\t\t\t\t
      int4abs\t1251\t23\t23\tf\tt\tf\ti\ti\tint4abs\t0\t1\t0\t\t\t\t
      int4and\t1898\t23 23\t23\tf\tt\tf\ti\ti\tint4and\t0\t1\t0\t\t\t\t
      int4div\t154\t23 23\t23\tf\tt\tf\ti\ti\tint4div\t0\t1\t0\t\t\t\t
      int4eq\t65\t23 23\t16\tf\tt\tf\ti\tc\tint4eq\t0\t1\t0\t\t\t\t
      int4ge\t150\t23 23\t16\tf\tt\tf\ti\tc\tint4ge\t0\t1\t0\t\t\t\t
      int4gt\t147\t23 23\t16\tf\tt\tf\ti\tc\tint4gt\t0\t1\t0\t\t\t\t
      int4in\t42\t2275\t23\tf\tt\tf\ti\tI\tint4in\t0\t1\t0\t\t\t\t
      int4inc\t766\t23\t23\tf\tt\tf\ti\ti\tint4inc\t0\t1\t0\t\t\t\t
      int4le\t149\t23 23\t16\tf\tt\tf\ti\tc\tint4le\t0\t1\t0\t\t\t\t
      int4lt\t66\t23 23\t16\tf\tt\tf\ti\tc\tint4lt\t0\t1\t0\t\t\t\t
      int4mi\t181\t23 23\t23\tf\tt\tf\ti\ti\tint4mi\t0\t1\t0\t\t\t\t
      int4mod\t156\t23 23\t23\tf\tt\tf\ti\ti\tint4mod\t0\t1\t0\t\t\t\t
      int4mul\t141\t23 23\t23\tf\tt\tf\ti\ti\tint4mul\t0\t1\t0\t\t\t\t
      int4ne\t144\t23 23\t16\tf\tt\tf\ti\tc\tint4ne\t0\t1\t0\t\t\t\t
      int4not\t1901\t23\t23\tf\tt\tf\ti\ti\tint4not\t0\t1\t0\t\t\t\t
      int4or\t1899\t23 23\t23\tf\tt\tf\ti\ti\tint4or\t0\t1\t0\t\t\t\t
      int4out\t43\t23\t2275\tf\tt\tf\ti\tI\tint4out\t0\t1\t0\t\t\t\t
      int4pl\t177\t23 23\t23\tf\tt\tf\ti\ti\tint4pl\t0\t1\t0\t\t\t\t
      int4recv\t2406\t2281\t23\tf\tt\tf\ti\tI\tint4recv\t0\t1\t0\t\t\t\t
      int4send\t2407\t23\t17\tf\tt\tf\ti\tI\tint4send\t0\t1\t0\t\t\t\t
      int4shl\t1902\t23 23\t23\tf\tt\tf\ti\ti\tint4shl\t0\t1\t0\t\t\t\t
      int4shr\t1903\t23 23\t23\tf\tt\tf\ti\ti\tint4shr\t0\t1\t0\t\t\t\t
      int4um\t212\t23\t23\tf\tt\tf\ti\ti\tint4um\t0\t1\t0\t\t\t\t
      int4up\t1912\t23\t23\tf\tt\tf\ti\ti\tint4up\t0\t1\t0\t\t\t\t
      int4xor\t1900\t23 23\t23\tf\tt\tf\ti\ti\tint4xor\t0\t1\t0\t\t\t\t
      int8\t1288\t26\t20\tf\tt\tf\ti\ti\toidtoi8\t0\t1\t0\t\t\t\t
      int8\t481\t23\t20\tf\tt\tf\ti\ti\tint48\t0\t1\t0\t\t\t\t
      int8\t754\t21\t20\tf\tt\tf\ti\ti\tint28\t0\t1\t0\t\t\t\t
      int82div\t840\t20 21\t20\tf\tt\tf\ti\ti\tint82div\t0\t1\t0\t\t\t\t
      int82eq\t1856\t20 21\t16\tf\tt\tf\ti\tc\tint82eq\t0\t1\t0\t\t\t\t
      int82ge\t1861\t20 21\t16\tf\tt\tf\ti\tc\tint82ge\t0\t1\t0\t\t\t\t
      int82gt\t1859\t20 21\t16\tf\tt\tf\ti\tc\tint82gt\t0\t1\t0\t\t\t\t
      int82le\t1860\t20 21\t16\tf\tt\tf\ti\tc\tint82le\t0\t1\t0\t\t\t\t
      int82lt\t1858\t20 21\t16\tf\tt\tf\ti\tc\tint82lt\t0\t1\t0\t\t\t\t
      int82mi\t838\t20 21\t20\tf\tt\tf\ti\ti\tint82mi\t0\t1\t0\t\t\t\t
      int82mul\t839\t20 21\t20\tf\tt\tf\ti\ti\tint82mul\t0\t1\t0\t\t\t\t
      int82ne\t1857\t20 21\t16\tf\tt\tf\ti\tc\tint82ne\t0\t1\t0\t\t\t\t
      int82pl\t837\t20 21\t20\tf\tt\tf\ti\ti\tint82pl\t0\t1\t0\t\t\t\t
      int84div\t1277\t20 23\t20\tf\tt\tf\ti\ti\tint84div\t0\t1\t0\t\t\t\t
      int84eq\t474\t20 23\t16\tf\tt\tf\ti\tc\tint84eq\t0\t1\t0\t\t\t\t
      int84ge\t479\t20 23\t16\tf\tt\tf\ti\tc\tint84ge\t0\t1\t0\t\t\t\t
      int84gt\t477\t20 23\t16\tf\tt\tf\ti\tc\tint84gt\t0\t1\t0\t\t\t\t
      int84le\t478\t20 23\t16\tf\tt\tf\ti\tc\tint84le\t0\t1\t0\t\t\t\t
      int84lt\t476\t20 23\t16\tf\tt\tf\ti\tc\tint84lt\t0\t1\t0\t\t\t\t
      int84mi\t1275\t20 23\t20\tf\tt\tf\ti\ti\tint84mi\t0\t1\t0\t\t\t\t
      int84mul\t1276\t20 23\t20\tf\tt\tf\ti\ti\tint84mul\t0\t1\t0\t\t\t\t
      int84ne\t475\t20 23\t16\tf\tt\tf\ti\tc\tint84ne\t0\t1\t0\t\t\t\t
      int84pl\t1274\t20 23\t20\tf\tt\tf\ti\ti\tint84pl\t0\t1\t0\t\t\t\t
      int8abs\t1230\t20\t20\tf\tt\tf\ti\ti\tint8abs\t0\t1\t0\t\t\t\t
      int8and\t1904\t20 20\t20\tf\tt\tf\ti\ti\tint8and\t0\t1\t0\t\t\t\t
      int8dec\t3546\t20\t20\tf\tt\tf\ti\ti\tint8dec\t0\t1\t0\t\t\t\t
      int8div\t466\t20 20\t20\tf\tt\tf\ti\ti\tint8div\t0\t1\t0\t\t\t\t
      int8eq\t467\t20 20\t16\tf\tt\tf\ti\tc\tint8eq\t0\t1\t0\t\t\t\t
      int8ge\t472\t20 20\t16\tf\tt\tf\ti\tc\tint8ge\t0\t1\t0\t\t\t\t
      int8gt\t470\t20 20\t16\tf\tt\tf\ti\tc\tint8gt\t0\t1\t0\t\t\t\t
      int8in\t460\t2275\t20\tf\tt\tf\ti\tI\tint8in\t0\t1\t0\t\t\t\t
      int8inc\t1219\t20\t20\tf\tt\tf\ti\ti\tint8inc\t0\t1\t0\t\t\t\t
      int8le\t471\t20 20\t16\tf\tt\tf\ti\tc\tint8le\t0\t1\t0\t\t\t\t
      int8lt\t469\t20 20\t16\tf\tt\tf\ti\tc\tint8lt\t0\t1\t0\t\t\t\t
      int8mi\t464\t20 20\t20\tf\tt\tf\ti\ti\tint8mi\t0\t1\t0\t\t\t\t
      int8mod\t945\t20 20\t20\tf\tt\tf\ti\ti\tint8mod\t0\t1\t0\t\t\t\t
      int8mul\t465\t20 20\t20\tf\tt\tf\ti\ti\tint8mul\t0\t1\t0\t\t\t\t
      int8ne\t468\t20 20\t16\tf\tt\tf\ti\tc\tint8ne\t0\t1\t0\t\t\t\t
      int8not\t1907\t20\t20\tf\tt\tf\ti\ti\tint8not\t0\t1\t0\t\t\t\t
      int8or\t1905\t20 20\t20\tf\tt\tf\ti\ti\tint8or\t0\t1\t0\t\t\t\t
      int8out\t461\t20\t2275\tf\tt\tf\ti\tI\tint8out\t0\t1\t0\t\t\t\t
      int8pl\t463\t20 20\t20\tf\tt\tf\ti\ti\tint8pl\t0\t1\t0\t\t\t\t
      int8recv\t2408\t2281\t20\tf\tt\tf\ti\tI\tint8recv\t0\t1\t0\t\t\t\t
      int8send\t2409\t20\t17\tf\tt\tf\ti\tI\tint8send\t0\t1\t0\t\t\t\t
      int8shl\t1908\t20 23\t20\tf\tt\tf\ti\ti\tint8shl\t0\t1\t0\t\t\t\t
      int8shr\t1909\t20 23\t20\tf\tt\tf\ti\ti\tint8shr\t0\t1\t0\t\t\t\t
      int8um\t462\t20\t20\tf\tt\tf\ti\ti\tint8um\t0\t1\t0\t\t\t\t
      int8up\t1910\t20\t20\tf\tt\tf\ti\ti\tint8up\t0\t1\t0\t\t\t\t
      int8xor\t1906\t20 20\t20\tf\tt\tf\ti\ti\tint8xor\t0\t1\t0\t\t\t\t
      internal_in\t2304\t2275\t2281\tf\tf\tf\ti\tI\tinternal_in\t0\t1\t0\t\t\t\t
      internal_out\t2305\t2281\t2275\tf\tt\tf\ti\tI\tinternal_out\t0\t1\t0\t\t\t\t
      interval_cmp\t1315\t1186 1186\t23\tf\tt\tf\ti\tc\tinterval_cmp\t0\t1\t0\t\t\t\t
      interval_eq\t1162\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_eq\t0\t1\t0\t\t\t\t
      interval_ge\t1166\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_ge\t0\t1\t0\t\t\t\t
      interval_gt\t1167\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_gt\t0\t1\t0\t\t\t\t
      interval_in\t1160\t2275 26 23\t1186\tf\tt\tf\ts\tI\tinterval_in\t0\t1\t0\t\t\t\t
      interval_le\t1165\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_le\t0\t1\t0\t\t\t\t
      interval_lt\t1164\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_lt\t0\t1\t0\t\t\t\t
      interval_ne\t1163\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_ne\t0\t1\t0\t\t\t\t
      interval_out\t1161\t1186\t2275\tf\tt\tf\ts\tI\tinterval_out\t0\t1\t0\t\t\t\t
      interval_recv\t2478\t2281 26 23\t1186\tf\tt\tf\ti\tI\tinterval_recv\t0\t1\t0\t\t\t\t
      interval_send\t2479\t1186\t17\tf\tt\tf\ti\tI\tinterval_send\t0\t1\t0\t\t\t\t
      intervaltypmodin\t2903\t1263\t23\tf\tt\tf\ti\tI\tintervaltypmodin\t0\t1\t0\t\t\t\t
      intervaltypmodout\t2904\t23\t2275\tf\tt\tf\ti\tI\tintervaltypmodout\t0\t1\t0\t\t\t\t
      json_in\t321\t2275\t114\tf\tt\tf\ti\tI\tjson_in\t0\t1\t0\t\t\t\t
      json_out\t322\t114\t2275\tf\tt\tf\ti\tI\tjson_out\t0\t1\t0\t\t\t\t
      json_recv\t323\t2281\t114\tf\tt\tf\ti\tI\tjson_recv\t0\t1\t0\t\t\t\t
      json_send\t324\t114\t17\tf\tt\tf\ti\tI\tjson_send\t0\t1\t0\t\t\t\t
      jsonb_cmp\t4044\t3802 3802\t23\tf\tt\tf\ti\tc\tjsonb_cmp\t0\t1\t0\t\t\t\t
      jsonb_eq\t4043\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_eq\t0\t1\t0\t\t\t\t
      jsonb_ge\t4042\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_ge\t0\t1\t0\t\t\t\t
      jsonb_gt\t4040\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_gt\t0\t1\t0\t\t\t\t
      jsonb_in\t3806\t2275\t3802\tf\tt\tf\ti\tI\tjsonb_in\t0\t1\t0\t\t\t\t
      jsonb_le\t4041\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_le\t0\t1\t0\t\t\t\t
      jsonb_lt\t4039\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_lt\t0\t1\t0\t\t\t\t
      jsonb_ne\t4038\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_ne\t0\t1\t0\t\t\t\t
      jsonb_out\t3804\t3802\t2275\tf\tt\tf\ti\tI\tjsonb_out\t0\t1\t0\t\t\t\t
      jsonb_recv\t3805\t2281\t3802\tf\tt\tf\ti\tI\tjsonb_recv\t0\t1\t0\t\t\t\t
      jsonb_send\t3803\t3802\t17\tf\tt\tf\ti\tI\tjsonb_send\t0\t1\t0\t\t\t\t
      language_handler_in\t2302\t2275\t2280\tf\tf\tf\ti\tI\tlanguage_handler_in\t0\t1\t0\t\t\t\t
      language_handler_out\t2303\t2280\t2275\tf\tt\tf\ti\tI\tlanguage_handler_out\t0\t1\t0\t\t\t\t
      lcm\t5046\t23 23\t23\tf\tt\tf\ti\ti\tint4lcm\t0\t1\t0\t\t\t\t
      lcm\t5047\t20 20\t20\tf\tt\tf\ti\ti\tint8lcm\t0\t1\t0\t\t\t\t
      length\t1317\t25\t23\tf\tt\tf\ti\tt\ttextlen\t0\t1\t0\t\t\t\t
      mod\t940\t21 21\t21\tf\tt\tf\ti\ti\tint2mod\t0\t1\t0\t\t\t\t
      mod\t941\t23 23\t23\tf\tt\tf\ti\ti\tint4mod\t0\t1\t0\t\t\t\t
      mod\t947\t20 20\t20\tf\tt\tf\ti\ti\tint8mod\t0\t1\t0\t\t\t\t
      nameeq\t62\t19 19\t16\tf\tt\tf\ti\tc\tnameeq\t0\t1\t0\t\t\t\t
      nameeqtext\t240\t19 25\t16\tf\tt\tf\ti\tc\tnameeqtext\t0\t1\t0\t\t\t\t
      namege\t658\t19 19\t16\tf\tt\tf\ti\tc\tnamege\t0\t1\t0\t\t\t\t
      namegetext\t243\t19 25\t16\tf\tt\tf\ti\tc\tnamegetext\t0\t1\t0\t\t\t\t
      namegt\t657\t19 19\t16\tf\tt\tf\ti\tc\tnamegt\t0\t1\t0\t\t\t\t
      namegttext\t244\t19 25\t16\tf\tt\tf\ti\tc\tnamegttext\t0\t1\t0\t\t\t\t
      namein\t34\t2275\t19\tf\tt\tf\ti\tI\tnamein\t0\t1\t0\t\t\t\t
      namele\t656\t19 19\t16\tf\tt\tf\ti\tc\tnamele\t0\t1\t0\t\t\t\t
      nameletext\t242\t19 25\t16\tf\tt\tf\ti\tc\tnameletext\t0\t1\t0\t\t\t\t
      namelt\t655\t19 19\t16\tf\tt\tf\ti\tc\tnamelt\t0\t1\t0\t\t\t\t
      namelttext\t241\t19 25\t16\tf\tt\tf\ti\tc\tnamelttext\t0\t1\t0\t\t\t\t
      namene\t659\t19 19\t16\tf\tt\tf\ti\tc\tnamene\t0\t1\t0\t\t\t\t
      namenetext\t245\t19 25\t16\tf\tt\tf\ti\tc\tnamenetext\t0\t1\t0\t\t\t\t
      nameout\t35\t19\t2275\tf\tt\tf\ti\tI\tnameout\t0\t1\t0\t\t\t\t
      namerecv\t2422\t2281\t19\tf\tt\tf\ts\tI\tnamerecv\t0\t1\t0\t\t\t\t
      namesend\t2423\t19\t17\tf\tt\tf\ts\tI\tnamesend\t0\t1\t0\t\t\t\t
      network_cmp\t926\t869 869\t23\tf\tt\tf\ti\tc\tnetwork_cmp\t0\t1\t0\t\t\t\t
      network_eq\t920\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_eq\t0\t1\t0\t\t\t\t
      network_ge\t924\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_ge\t0\t1\t0\t\t\t\t
      network_gt\t923\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_gt\t0\t1\t0\t\t\t\t
      network_le\t922\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_le\t0\t1\t0\t\t\t\t
      network_lt\t921\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_lt\t0\t1\t0\t\t\t\t
      network_ne\t925\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_ne\t0\t1\t0\t\t\t\t
      numeric_cmp\t1769\t1700 1700\t23\tf\tt\tf\ti\tc\tnumeric_cmp\t0\t1\t0\t\t\t\t
      numeric_eq\t1718\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_eq\t0\t1\t0\t\t\t\t
      numeric_ge\t1721\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_ge\t0\t1\t0\t\t\t\t
      numeric_gt\t1720\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_gt\t0\t1\t0\t\t\t\t
      numeric_in\t1701\t2275 26 23\t1700\tf\tt\tf\ti\tI\tnumeric_in\t0\t1\t0\t\t\t\t
      numeric_le\t1723\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_le\t0\t1\t0\t\t\t\t
      numeric_lt\t1722\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_lt\t0\t1\t0\t\t\t\t
      numeric_ne\t1719\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_ne\t0\t1\t0\t\t\t\t
      numeric_out\t1702\t1700\t2275\tf\tt\tf\ti\tI\tnumeric_out\t0\t1\t0\t\t\t\t
      numeric_recv\t2460\t2281 26 23\t1700\tf\tt\tf\ti\tI\tnumeric_recv\t0\t1\t0\t\t\t\t
      numeric_send\t2461\t1700\t17\tf\tt\tf\ti\tI\tnumeric_send\t0\t1\t0\t\t\t\t
      numerictypmodin\t2917\t1263\t23\tf\tt\tf\ti\tI\tnumerictypmodin\t0\t1\t0\t\t\t\t
      numerictypmodout\t2918\t23\t2275\tf\tt\tf\ti\tI\tnumerictypmodout\t0\t1\t0\t\t\t\t
      oid\t1287\t20\t26\tf\tt\tf\ti\ti\ti8tooid\t0\t1\t0\t\t\t\t
      oideq\t184\t26 26\t16\tf\tt\tf\ti\tc\toideq\t0\t1\t0\t\t\t\t
      oidge\t1639\t26 26\t16\tf\tt\tf\ti\tc\toidge\t0\t1\t0\t\t\t\t
      oidgt\t1638\t26 26\t16\tf\tt\tf\ti\tc\toidgt\t0\t1\t0\t\t\t\t
      oidin\t1798\t2275\t26\tf\tt\tf\ti\tI\toidin\t0\t1\t0\t\t\t\t
      oidle\t717\t26 26\t16\tf\tt\tf\ti\tc\toidle\t0\t1\t0\t\t\t\t
      oidlt\t716\t26 26\t16\tf\tt\tf\ti\tc\toidlt\t0\t1\t0\t\t\t\t
      oidne\t185\t26 26\t16\tf\tt\tf\ti\tc\toidne\t0\t1\t0\t\t\t\t
      oidout\t1799\t26\t2275\tf\tt\tf\ti\tI\toidout\t0\t1\t0\t\t\t\t
      oidrecv\t2418\t2281\t26\tf\tt\tf\ti\tI\toidrecv\t0\t1\t0\t\t\t\t
      oidsend\t2419\t26\t17\tf\tt\tf\ti\tI\toidsend\t0\t1\t0\t\t\t\t
      oidvectoreq\t679\t30 30\t16\tf\tt\tf\ti\tc\toidvectoreq\t0\t1\t0\t\t\t\t
      oidvectorge\t680\t30 30\t16\tf\tt\tf\ti\tc\toidvectorge\t0\t1\t0\t\t\t\t
      oidvectorgt\t681\t30 30\t16\tf\tt\tf\ti\tc\toidvectorgt\t0\t1\t0\t\t\t\t
      oidvectorin\t54\t2275\t30\tf\tt\tf\ti\tI\toidvectorin\t0\t1\t0\t\t\t\t
      oidvectorle\t678\t30 30\t16\tf\tt\tf\ti\tc\toidvectorle\t0\t1\t0\t\t\t\t
      oidvectorlt\t677\t30 30\t16\tf\tt\tf\ti\tc\toidvectorlt\t0\t1\t0\t\t\t\t
      oidvectorne\t619\t30 30\t16\tf\tt\tf\ti\tc\toidvectorne\t0\t1\t0\t\t\t\t
      oidvectorout\t55\t30\t2275\tf\tt\tf\ti\tI\toidvectorout\t0\t1\t0\t\t\t\t
      oidvectorrecv\t2420\t2281\t30\tf\tt\tf\ti\tI\toidvectorrecv\t0\t1\t0\t\t\t\t
      oidvectorsend\t2421\t30\t17\tf\tt\tf\ti\tI\toidvectorsend\t0\t1\t0\t\t\t\t
      pg_lsn_cmp\t3251\t3220 3220\t23\tf\tt\tf\ti\tc\tpg_lsn_cmp\t0\t1\t0\t\t\t\t
      pg_lsn_eq\t3233\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_eq\t0\t1\t0\t\t\t\t
      pg_lsn_ge\t3234\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_ge\t0\t1\t0\t\t\t\t
      pg_lsn_gt\t3235\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_gt\t0\t1\t0\t\t\t\t
      pg_lsn_in\t3229\t2275\t3220\tf\tt\tf\ti\tI\tpg_lsn_in\t0\t1\t0\t\t\t\t
      pg_lsn_le\t3232\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_le\t0\t1\t0\t\t\t\t
      pg_lsn_lt\t3231\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_lt\t0\t1\t0\t\t\t\t
      pg_lsn_ne\t3236\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_ne\t0\t1\t0\t\t\t\t
      pg_lsn_out\t3230\t3220\t2275\tf\tt\tf\ti\tI\tpg_lsn_out\t0\t1\t0\t\t\t\t
      pg_lsn_recv\t3238\t2281\t3220\tf\tt\tf\ti\tI\tpg_lsn_recv\t0\t1\t0\t\t\t\t
      pg_lsn_send\t3239\t3220\t17\tf\tt\tf\ti\tI\tpg_lsn_send\t0\t1\t0\t\t\t\t
      pg_node_tree_in\t195\t2275\t194\tf\tt\tf\ti\tI\tpg_node_tree_in\t0\t1\t0\t\t\t\t
      pg_node_tree_out\t196\t194\t2275\tf\tt\tf\ti\tI\tpg_node_tree_out\t0\t1\t0\t\t\t\t
      pg_node_tree_recv\t197\t2281\t194\tf\tt\tf\ts\tI\tpg_node_tree_recv\t0\t1\t0\t\t\t\t
      pg_node_tree_send\t198\t194\t17\tf\tt\tf\ts\tI\tpg_node_tree_send\t0\t1\t0\t\t\t\t
      pg_snapshot_in\t5055\t2275\t5038\tf\tt\tf\ti\tI\tpg_snapshot_in\t0\t1\t0\t\t\t\t
      pg_snapshot_out\t5056\t5038\t2275\tf\tt\tf\ti\tI\tpg_snapshot_out\t0\t1\t0\t\t\t\t
      pg_snapshot_recv\t5057\t2281\t5038\tf\tt\tf\ti\tI\tpg_snapshot_recv\t0\t1\t0\t\t\t\t
      pg_snapshot_send\t5058\t5038\t17\tf\tt\tf\ti\tI\tpg_snapshot_send\t0\t1\t0\t\t\t\t
      range_cmp\t3870\t3831 3831\t23\tf\tt\tf\ti\tc\trange_cmp\t0\t1\t0\t\t\t\t
      range_eq\t3855\t3831 3831\t16\tf\tt\tf\ti\tc\trange_eq\t0\t1\t0\t\t\t\t
      range_ge\t3873\t3831 3831\t16\tf\tt\tf\ti\tc\trange_ge\t0\t1\t0\t\t\t\t
      range_gt\t3874\t3831 3831\t16\tf\tt\tf\ti\tc\trange_gt\t0\t1\t0\t\t\t\t
      range_le\t3872\t3831 3831\t16\tf\tt\tf\ti\tc\trange_le\t0\t1\t0\t\t\t\t
      range_lt\t3871\t3831 3831\t16\tf\tt\tf\ti\tc\trange_lt\t0\t1\t0\t\t\t\t
      range_ne\t3856\t3831 3831\t16\tf\tt\tf\ti\tc\trange_ne\t0\t1\t0\t\t\t\t
      record_eq\t2981\t2249 2249\t16\tf\tt\tf\ti\tc\trecord_eq\t0\t1\t0\t\t\t\t
      record_ge\t2986\t2249 2249\t16\tf\tt\tf\ti\tc\trecord_ge\t0\t1\t0\t\t\t\t
      record_gt\t2984\t2249 2249\t16\tf\tt\tf\ti\tc\trecord_gt\t0\t1\t0\t\t\t\t
      record_in\t2290\t2275 26 23\t2249\tf\tt\tf\ts\tI\trecord_in\t0\t1\t0\t\t\t\t
      record_le\t2985\t2249 2249\t16\tf\tt\tf\ti\tc\trecord_le\t0\t1\t0\t\t\t\t
      record_lt\t2983\t2249 2249\t16\tf\tt\tf\ti\tc\trecord_lt\t0\t1\t0\t\t\t\t
      record_ne\t2982\t2249 2249\t16\tf\tt\tf\ti\tc\trecord_ne\t0\t1\t0\t\t\t\t
      record_out\t2291\t2249\t2275\tf\tt\tf\ts\tI\trecord_out\t0\t1\t0\t\t\t\t
      record_recv\t2402\t2281 26 23\t2249\tf\tt\tf\ts\tI\trecord_recv\t0\t1\t0\t\t\t\t
      record_send\t2403\t2249\t17\tf\tt\tf\ts\tI\trecord_send\t0\t1\t0\t\t\t\t
      regclassin\t2218\t2275\t2205\tf\tt\tf\ts\tI\tregclassin\t0\t1\t0\t\t\t\t
      regclassout\t2219\t2205\t2275\tf\tt\tf\ts\tI\tregclassout\t0\t1\t0\t\t\t\t
      regclassrecv\t2452\t2281\t2205\tf\tt\tf\ti\tI\tregclassrecv\t0\t1\t0\t\t\t\t
      regclasssend\t2453\t2205\t17\tf\tt\tf\ti\tI\tregclasssend\t0\t1\t0\t\t\t\t
      regcollationin\t4193\t2275\t4191\tf\tt\tf\ts\tI\tregcollationin\t0\t1\t0\t\t\t\t
      regcollationout\t4194\t4191\t2275\tf\tt\tf\ts\tI\tregcollationout\t0\t1\t0\t\t\t\t
      regcollationrecv\t4196\t2281\t4191\tf\tt\tf\ti\tI\tregcollationrecv\t0\t1\t0\t\t\t\t
      regcollationsend\t4197\t4191\t17\tf\tt\tf\ti\tI\tregcollationsend\t0\t1\t0\t\t\t\t
      regnamespacein\t4084\t2275\t4089\tf\tt\tf\ts\tI\tregnamespacein\t0\t1\t0\t\t\t\t
      regnamespaceout\t4085\t4089\t2275\tf\tt\tf\ts\tI\tregnamespaceout\t0\t1\t0\t\t\t\t
      regnamespacerecv\t4087\t2281\t4089\tf\tt\tf\ti\tI\tregnamespacerecv\t0\t1\t0\t\t\t\t
      regnamespacesend\t4088\t4089\t17\tf\tt\tf\ti\tI\tregnamespacesend\t0\t1\t0\t\t\t\t
      regoperatorin\t2216\t2275\t2204\tf\tt\tf\ts\tI\tregoperatorin\t0\t1\t0\t\t\t\t
      regoperatorout\t2217\t2204\t2275\tf\tt\tf\ts\tI\tregoperatorout\t0\t1\t0\t\t\t\t
      regoperatorrecv\t2450\t2281\t2204\tf\tt\tf\ti\tI\tregoperatorrecv\t0\t1\t0\t\t\t\t
      regoperatorsend\t2451\t2204\t17\tf\tt\tf\ti\tI\tregoperatorsend\t0\t1\t0\t\t\t\t
      regoperin\t2214\t2275\t2203\tf\tt\tf\ts\tI\tregoperin\t0\t1\t0\t\t\t\t
      regoperout\t2215\t2203\t2275\tf\tt\tf\ts\tI\tregoperout\t0\t1\t0\t\t\t\t
      regoperrecv\t2448\t2281\t2203\tf\tt\tf\ti\tI\tregoperrecv\t0\t1\t0\t\t\t\t
      regopersend\t2449\t2203\t17\tf\tt\tf\ti\tI\tregopersend\t0\t1\t0\t\t\t\t
      regprocedurein\t2212\t2275\t2202\tf\tt\tf\ts\tI\tregprocedurein\t0\t1\t0\t\t\t\t
      regprocedureout\t2213\t2202\t2275\tf\tt\tf\ts\tI\tregprocedureout\t0\t1\t0\t\t\t\t
      regprocedurerecv\t2446\t2281\t2202\tf\tt\tf\ti\tI\tregprocedurerecv\t0\t1\t0\t\t\t\t
      regproceduresend\t2447\t2202\t17\tf\tt\tf\ti\tI\tregproceduresend\t0\t1\t0\t\t\t\t
      regprocin\t44\t2275\t24\tf\tt\tf\ts\tI\tregprocin\t0\t1\t0\t\t\t\t
      regprocout\t45\t24\t2275\tf\tt\tf\ts\tI\tregprocout\t0\t1\t0\t\t\t\t
      regprocrecv\t2444\t2281\t24\tf\tt\tf\ti\tI\tregprocrecv\t0\t1\t0\t\t\t\t
      regprocsend\t2445\t24\t17\tf\tt\tf\ti\tI\tregprocsend\t0\t1\t0\t\t\t\t
      regrolein\t4098\t2275\t4096\tf\tt\tf\ts\tI\tregrolein\t0\t1\t0\t\t\t\t
      regroleout\t4092\t4096\t2275\tf\tt\tf\ts\tI\tregroleout\t0\t1\t0\t\t\t\t
      regrolerecv\t4094\t2281\t4096\tf\tt\tf\ti\tI\tregrolerecv\t0\t1\t0\t\t\t\t
      regrolesend\t4095\t4096\t17\tf\tt\tf\ti\tI\tregrolesend\t0\t1\t0\t\t\t\t
      regtypein\t2220\t2275\t2206\tf\tt\tf\ts\tI\tregtypein\t0\t1\t0\t\t\t\t
      regtypeout\t2221\t2206\t2275\tf\tt\tf\ts\tI\tregtypeout\t0\t1\t0\t\t\t\t
      regtyperecv\t2454\t2281\t2206\tf\tt\tf\ti\tI\tregtyperecv\t0\t1\t0\t\t\t\t
      regtypesend\t2455\t2206\t17\tf\tt\tf\ti\tI\tregtypesend\t0\t1\t0\t\t\t\t
      table_am_handler_in\t267\t2275\t269\tf\tf\tf\ti\tI\ttable_am_handler_in\t0\t1\t0\t\t\t\t
      table_am_handler_out\t268\t269\t2275\tf\tt\tf\ti\tI\ttable_am_handler_out\t0\t1\t0\t\t\t\t
      text\t2971\t16\t25\tf\tt\tf\ti\tb\tbooltext\t0\t1\t0\t\t\t\t
      text_ge\t743\t25 25\t16\tf\tt\tf\ti\tc\ttext_ge\t0\t1\t0\t\t\t\t
      text_gt\t742\t25 25\t16\tf\tt\tf\ti\tc\ttext_gt\t0\t1\t0\t\t\t\t
      text_le\t741\t25 25\t16\tf\tt\tf\ti\tc\ttext_le\t0\t1\t0\t\t\t\t
      text_lt\t740\t25 25\t16\tf\tt\tf\ti\tc\ttext_lt\t0\t1\t0\t\t\t\t
      textcat\t1258\t25 25\t25\tf\tt\tf\ti\tt\ttextcat\t0\t1\t0\t\t\t\t
      texteq\t67\t25 25\t16\tf\tt\tf\ti\tc\ttexteq\t0\t1\t0\t\t\t\t
      texteqname\t247\t25 19\t16\tf\tt\tf\ti\tc\ttexteqname\t0\t1\t0\t\t\t\t
      textgename\t250\t25 19\t16\tf\tt\tf\ti\tc\ttextgename\t0\t1\t0\t\t\t\t
      textgtname\t251\t25 19\t16\tf\tt\tf\ti\tc\ttextgtname\t0\t1\t0\t\t\t\t
      textin\t46\t2275\t25\tf\tt\tf\ti\tI\ttextin\t0\t1\t0\t\t\t\t
      textlen\t1257\t25\t23\tf\tt\tf\ti\tt\ttextlen\t0\t1\t0\t\t\t\t
      textlename\t249\t25 19\t16\tf\tt\tf\ti\tc\ttextlename\t0\t1\t0\t\t\t\t
      textltname\t248\t25 19\t16\tf\tt\tf\ti\tc\ttextltname\t0\t1\t0\t\t\t\t
      textne\t157\t25 25\t16\tf\tt\tf\ti\tc\ttextne\t0\t1\t0\t\t\t\t
      textnename\t252\t25 19\t16\tf\tt\tf\ti\tc\ttextnename\t0\t1\t0\t\t\t\t
      textout\t47\t25\t2275\tf\tt\tf\ti\tI\ttextout\t0\t1\t0\t\t\t\t
      textrecv\t2414\t2281\t25\tf\tt\tf\ts\tI\ttextrecv\t0\t1\t0\t\t\t\t
      textsend\t2415\t25\t17\tf\tt\tf\ts\tI\ttextsend\t0\t1\t0\t\t\t\t
      tideq\t1292\t27 27\t16\tf\tt\tf\ti\tc\ttideq\t0\t1\t0\t\t\t\t
      tidge\t2792\t27 27\t16\tf\tt\tf\ti\tc\ttidge\t0\t1\t0\t\t\t\t
      tidgt\t2790\t27 27\t16\tf\tt\tf\ti\tc\ttidgt\t0\t1\t0\t\t\t\t
      tidin\t48\t2275\t27\tf\tt\tf\ti\tI\ttidin\t0\t1\t0\t\t\t\t
      tidle\t2793\t27 27\t16\tf\tt\tf\ti\tc\ttidle\t0\t1\t0\t\t\t\t
      tidlt\t2791\t27 27\t16\tf\tt\tf\ti\tc\ttidlt\t0\t1\t0\t\t\t\t
      tidne\t1265\t27 27\t16\tf\tt\tf\ti\tc\ttidne\t0\t1\t0\t\t\t\t
      tidout\t49\t27\t2275\tf\tt\tf\ti\tI\ttidout\t0\t1\t0\t\t\t\t
      tidrecv\t2438\t2281\t27\tf\tt\tf\ti\tI\ttidrecv\t0\t1\t0\t\t\t\t
      tidsend\t2439\t27\t17\tf\tt\tf\ti\tI\ttidsend\t0\t1\t0\t\t\t\t
      time_cmp\t1107\t1083 1083\t23\tf\tt\tf\ti\tc\ttime_cmp\t0\t1\t0\t\t\t\t
      time_eq\t1145\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_eq\t0\t1\t0\t\t\t\t
      time_ge\t1105\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_ge\t0\t1\t0\t\t\t\t
      time_gt\t1104\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_gt\t0\t1\t0\t\t\t\t
      time_in\t1143\t2275 26 23\t1083\tf\tt\tf\ts\tI\ttime_in\t0\t1\t0\t\t\t\t
      time_le\t1103\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_le\t0\t1\t0\t\t\t\t
      time_lt\t1102\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_lt\t0\t1\t0\t\t\t\t
      time_ne\t1106\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_ne\t0\t1\t0\t\t\t\t
      time_out\t1144\t1083\t2275\tf\tt\tf\ti\tI\ttime_out\t0\t1\t0\t\t\t\t
      time_recv\t2470\t2281 26 23\t1083\tf\tt\tf\ti\tI\ttime_recv\t0\t1\t0\t\t\t\t
      time_send\t2471\t1083\t17\tf\tt\tf\ti\tI\ttime_send\t0\t1\t0\t\t\t\t
      timestamp_cmp\t2045\t1114 1114\t23\tf\tt\tf\ti\tc\ttimestamp_cmp\t0\t1\t0\t\t\t\t
      timestamp_cmp_date\t2370\t1114 1082\t23\tf\tt\tf\ti\tc\ttimestamp_cmp_date\t0\t1\t0\t\t\t\t
      timestamp_cmp_timestamptz\t2526\t1114 1184\t23\tf\tt\tf\ts\tc\ttimestamp_cmp_timestamptz\t0\t1\t0\t\t\t\t
      timestamp_eq\t2052\t1114 1114\t16\tf\tt\tf\ti\tc\ttimestamp_eq\t0\t1\t0\t\t\t\t
      timestamp_eq_date\t2366\t1114 1082\t16\tf\tt\tf\ti\tc\ttimestamp_eq_date\t0\t1\t0\t\t\t\t
      timestamp_eq_timestamptz\t2522\t1114 1184\t16\tf\tt\tf\ts\tc\ttimestamp_eq_timestamptz\t0\t1\t0\t\t\t\t
      timestamp_ge\t2056\t1114 1114\t16\tf\tt\tf\ti\tc\ttimestamp_ge\t0\t1\t0\t\t\t\t
      timestamp_ge_date\t2368\t1114 1082\t16\tf\tt\tf\ti\tc\ttimestamp_ge_date\t0\t1\t0\t\t\t\t
      timestamp_ge_timestamptz\t2524\t1114 1184\t16\tf\tt\tf\ts\tc\ttimestamp_ge_timestamptz\t0\t1\t0\t\t\t\t
      timestamp_gt\t2057\t1114 1114\t16\tf\tt\tf\ti\tc\ttimestamp_gt\t0\t1\t0\t\t\t\t
      timestamp_gt_date\t2367\t1114 1082\t16\tf\tt\tf\ti\tc\ttimestamp_gt_date\t0\t1\t0\t\t\t\t
      timestamp_gt_timestamptz\t2523\t1114 1184\t16\tf\tt\tf\ts\tc\ttimestamp_gt_timestamptz\t0\t1\t0\t\t\t\t
      timestamp_in\t1312\t2275 26 23\t1114\tf\tt\tf\ts\tI\ttimestamp_in\t0\t1\t0\t\t\t\t
      timestamp_le\t2055\t1114 1114\t16\tf\tt\tf\ti\tc\ttimestamp_le\t0\t1\t0\t\t\t\t
      timestamp_le_date\t2365\t1114 1082\t16\tf\tt\tf\ti\tc\ttimestamp_le_date\t0\t1\t0\t\t\t\t
      timestamp_le_timestamptz\t2521\t1114 1184\t16\tf\tt\tf\ts\tc\ttimestamp_le_timestamptz\t0\t1\t0\t\t\t\t
      timestamp_lt\t2054\t1114 1114\t16\tf\tt\tf\ti\tc\ttimestamp_lt\t0\t1\t0\t\t\t\t
      timestamp_lt_date\t2364\t1114 1082\t16\tf\tt\tf\ti\tc\ttimestamp_lt_date\t0\t1\t0\t\t\t\t
      timestamp_lt_timestamptz\t2520\t1114 1184\t16\tf\tt\tf\ts\tc\ttimestamp_lt_timestamptz\t0\t1\t0\t\t\t\t
      timestamp_ne\t2053\t1114 1114\t16\tf\tt\tf\ti\tc\ttimestamp_ne\t0\t1\t0\t\t\t\t
      timestamp_ne_date\t2369\t1114 1082\t16\tf\tt\tf\ti\tc\ttimestamp_ne_date\t0\t1\t0\t\t\t\t
      timestamp_ne_timestamptz\t2525\t1114 1184\t16\tf\tt\tf\ts\tc\ttimestamp_ne_timestamptz\t0\t1\t0\t\t\t\t
      timestamp_out\t1313\t1114\t2275\tf\tt\tf\ts\tI\ttimestamp_out\t0\t1\t0\t\t\t\t
      timestamp_recv\t2474\t2281 26 23\t1114\tf\tt\tf\ti\tI\ttimestamp_recv\t0\t1\t0\t\t\t\t
      timestamp_send\t2475\t1114\t17\tf\tt\tf\ti\tI\ttimestamp_send\t0\t1\t0\t\t\t\t
      timestamptypmodin\t2905\t1263\t23\tf\tt\tf\ti\tI\ttimestamptypmodin\t0\t1\t0\t\t\t\t
      timestamptypmodout\t2906\t23\t2275\tf\tt\tf\ti\tI\ttimestamptypmodout\t0\t1\t0\t\t\t\t
      timestamptz_cmp\t1314\t1184 1184\t23\tf\tt\tf\ti\tc\ttimestamp_cmp\t0\t1\t0\t\t\t\t
      timestamptz_cmp_date\t2383\t1184 1082\t23\tf\tt\tf\ts\tc\ttimestamptz_cmp_date\t0\t1\t0\t\t\t\t
      timestamptz_cmp_timestamp\t2533\t1184 1114\t23\tf\tt\tf\ts\tc\ttimestamptz_cmp_timestamp\t0\t1\t0\t\t\t\t
      timestamptz_eq\t1152\t1184 1184\t16\tf\tt\tf\ti\tc\ttimestamp_eq\t0\t1\t0\t\t\t\t
      timestamptz_eq_date\t2379\t1184 1082\t16\tf\tt\tf\ts\tc\ttimestamptz_eq_date\t0\t1\t0\t\t\t\t
      timestamptz_eq_timestamp\t2529\t1184 1114\t16\tf\tt\tf\ts\tc\ttimestamptz_eq_timestamp\t0\t1\t0\t\t\t\t
      timestamptz_ge\t1156\t1184 1184\t16\tf\tt\tf\ti\tc\ttimestamp_ge\t0\t1\t0\t\t\t\t
      timestamptz_ge_date\t2381\t1184 1082\t16\tf\tt\tf\ts\tc\ttimestamptz_ge_date\t0\t1\t0\t\t\t\t
      timestamptz_ge_timestamp\t2531\t1184 1114\t16\tf\tt\tf\ts\tc\ttimestamptz_ge_timestamp\t0\t1\t0\t\t\t\t
      timestamptz_gt\t1157\t1184 1184\t16\tf\tt\tf\ti\tc\ttimestamp_gt\t0\t1\t0\t\t\t\t
      timestamptz_gt_date\t2380\t1184 1082\t16\tf\tt\tf\ts\tc\ttimestamptz_gt_date\t0\t1\t0\t\t\t\t
      timestamptz_gt_timestamp\t2530\t1184 1114\t16\tf\tt\tf\ts\tc\ttimestamptz_gt_timestamp\t0\t1\t0\t\t\t\t
      timestamptz_in\t1150\t2275 26 23\t1184\tf\tt\tf\ts\tI\ttimestamptz_in\t0\t1\t0\t\t\t\t
      timestamptz_le\t1155\t1184 1184\t16\tf\tt\tf\ti\tc\ttimestamp_le\t0\t1\t0\t\t\t\t
      timestamptz_le_date\t2378\t1184 1082\t16\tf\tt\tf\ts\tc\ttimestamptz_le_date\t0\t1\t0\t\t\t\t
      timestamptz_le_timestamp\t2528\t1184 1114\t16\tf\tt\tf\ts\tc\ttimestamptz_le_timestamp\t0\t1\t0\t\t\t\t
      timestamptz_lt\t1154\t1184 1184\t16\tf\tt\tf\ti\tc\ttimestamp_lt\t0\t1\t0\t\t\t\t
      timestamptz_lt_date\t2377\t1184 1082\t16\tf\tt\tf\ts\tc\ttimestamptz_lt_date\t0\t1\t0\t\t\t\t
      timestamptz_lt_timestamp\t2527\t1184 1114\t16\tf\tt\tf\ts\tc\ttimestamptz_lt_timestamp\t0\t1\t0\t\t\t\t
      timestamptz_ne\t1153\t1184 1184\t16\tf\tt\tf\ti\tc\ttimestamp_ne\t0\t1\t0\t\t\t\t
      timestamptz_ne_date\t2382\t1184 1082\t16\tf\tt\tf\ts\tc\ttimestamptz_ne_date\t0\t1\t0\t\t\t\t
      timestamptz_ne_timestamp\t2532\t1184 1114\t16\tf\tt\tf\ts\tc\ttimestamptz_ne_timestamp\t0\t1\t0\t\t\t\t
      timestamptz_out\t1151\t1184\t2275\tf\tt\tf\ts\tI\ttimestamptz_out\t0\t1\t0\t\t\t\t
      timestamptz_recv\t2476\t2281 26 23\t1184\tf\tt\tf\ti\tI\ttimestamptz_recv\t0\t1\t0\t\t\t\t
      timestamptz_send\t2477\t1184\t17\tf\tt\tf\ti\tI\ttimestamptz_send\t0\t1\t0\t\t\t\t
      timestamptztypmodin\t2907\t1263\t23\tf\tt\tf\ti\tI\ttimestamptztypmodin\t0\t1\t0\t\t\t\t
      timestamptztypmodout\t2908\t23\t2275\tf\tt\tf\ti\tI\ttimestamptztypmodout\t0\t1\t0\t\t\t\t
      timetypmodin\t2909\t1263\t23\tf\tt\tf\ti\tI\ttimetypmodin\t0\t1\t0\t\t\t\t
      timetypmodout\t2910\t23\t2275\tf\tt\tf\ti\tI\ttimetypmodout\t0\t1\t0\t\t\t\t
      timetz_cmp\t1358\t1266 1266\t23\tf\tt\tf\ti\tc\ttimetz_cmp\t0\t1\t0\t\t\t\t
      timetz_eq\t1352\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_eq\t0\t1\t0\t\t\t\t
      timetz_ge\t1356\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_ge\t0\t1\t0\t\t\t\t
      timetz_gt\t1357\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_gt\t0\t1\t0\t\t\t\t
      timetz_in\t1350\t2275 26 23\t1266\tf\tt\tf\ts\tI\ttimetz_in\t0\t1\t0\t\t\t\t
      timetz_le\t1355\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_le\t0\t1\t0\t\t\t\t
      timetz_lt\t1354\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_lt\t0\t1\t0\t\t\t\t
      timetz_ne\t1353\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_ne\t0\t1\t0\t\t\t\t
      timetz_out\t1351\t1266\t2275\tf\tt\tf\ti\tI\ttimetz_out\t0\t1\t0\t\t\t\t
      timetz_recv\t2472\t2281 26 23\t1266\tf\tt\tf\ti\tI\ttimetz_recv\t0\t1\t0\t\t\t\t
      timetz_send\t2473\t1266\t17\tf\tt\tf\ti\tI\ttimetz_send\t0\t1\t0\t\t\t\t
      timetztypmodin\t2911\t1263\t23\tf\tt\tf\ti\tI\ttimetztypmodin\t0\t1\t0\t\t\t\t
      timetztypmodout\t2912\t23\t2275\tf\tt\tf\ti\tI\ttimetztypmodout\t0\t1\t0\t\t\t\t
      trigger_in\t2300\t2275\t2279\tf\tf\tf\ti\tI\ttrigger_in\t0\t1\t0\t\t\t\t
      trigger_out\t2301\t2279\t2275\tf\tt\tf\ti\tI\ttrigger_out\t0\t1\t0\t\t\t\t
      txid_snapshot_in\t2939\t2275\t2970\tf\tt\tf\ti\tI\tpg_snapshot_in\t0\t1\t0\t\t\t\t
      txid_snapshot_out\t2940\t2970\t2275\tf\tt\tf\ti\tI\tpg_snapshot_out\t0\t1\t0\t\t\t\t
      txid_snapshot_recv\t2941\t2281\t2970\tf\tt\tf\ti\tI\tpg_snapshot_recv\t0\t1\t0\t\t\t\t
      txid_snapshot_send\t2942\t2970\t17\tf\tt\tf\ti\tI\tpg_snapshot_send\t0\t1\t0\t\t\t\t
      unknownin\t109\t2275\t705\tf\tt\tf\ti\tI\tunknownin\t0\t1\t0\t\t\t\t
      unknownout\t110\t705\t2275\tf\tt\tf\ti\tI\tunknownout\t0\t1\t0\t\t\t\t
      unknownrecv\t2416\t2281\t705\tf\tt\tf\ti\tI\tunknownrecv\t0\t1\t0\t\t\t\t
      unknownsend\t2417\t705\t17\tf\tt\tf\ti\tI\tunknownsend\t0\t1\t0\t\t\t\t
      uuid_cmp\t2960\t2950 2950\t23\tf\tt\tf\ti\tc\tuuid_cmp\t0\t1\t0\t\t\t\t
      uuid_eq\t2956\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_eq\t0\t1\t0\t\t\t\t
      uuid_ge\t2957\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_ge\t0\t1\t0\t\t\t\t
      uuid_gt\t2958\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_gt\t0\t1\t0\t\t\t\t
      uuid_in\t2952\t2275\t2950\tf\tt\tf\ti\tI\tuuid_in\t0\t1\t0\t\t\t\t
      uuid_le\t2955\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_le\t0\t1\t0\t\t\t\t
      uuid_lt\t2954\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_lt\t0\t1\t0\t\t\t\t
      uuid_ne\t2959\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_ne\t0\t1\t0\t\t\t\t
      uuid_out\t2953\t2950\t2275\tf\tt\tf\ti\tI\tuuid_out\t0\t1\t0\t\t\t\t
      uuid_recv\t2961\t2281\t2950\tf\tt\tf\ti\tI\tuuid_recv\t0\t1\t0\t\t\t\t
      uuid_send\t2962\t2950\t17\tf\tt\tf\ti\tI\tuuid_send\t0\t1\t0\t\t\t\t
      varbit_in\t1579\t2275 26 23\t1562\tf\tt\tf\ti\tI\tvarbit_in\t0\t1\t0\t\t\t\t
      varbit_out\t1580\t1562\t2275\tf\tt\tf\ti\tI\tvarbit_out\t0\t1\t0\t\t\t\t
      varbit_recv\t2458\t2281 26 23\t1562\tf\tt\tf\ti\tI\tvarbit_recv\t0\t1\t0\t\t\t\t
      varbit_send\t2459\t1562\t17\tf\tt\tf\ti\tI\tvarbit_send\t0\t1\t0\t\t\t\t
      varbitcmp\t1672\t1562 1562\t23\tf\tt\tf\ti\tc\tbitcmp\t0\t1\t0\t\t\t\t
      varbiteq\t1666\t1562 1562\t16\tf\tt\tf\ti\tc\tbiteq\t0\t1\t0\t\t\t\t
      varbitge\t1668\t1562 1562\t16\tf\tt\tf\ti\tc\tbitge\t0\t1\t0\t\t\t\t
      varbitgt\t1669\t1562 1562\t16\tf\tt\tf\ti\tc\tbitgt\t0\t1\t0\t\t\t\t
      varbitle\t1670\t1562 1562\t16\tf\tt\tf\ti\tc\tbitle\t0\t1\t0\t\t\t\t
      varbitlt\t1671\t1562 1562\t16\tf\tt\tf\ti\tc\tbitlt\t0\t1\t0\t\t\t\t
      varbitne\t1667\t1562 1562\t16\tf\tt\tf\ti\tc\tbitne\t0\t1\t0\t\t\t\t
      varbittypmodin\t2902\t1263\t23\tf\tt\tf\ti\tI\tvarbittypmodin\t0\t1\t0\t\t\t\t
      varbittypmodout\t2921\t23\t2275\tf\tt\tf\ti\tI\tvarbittypmodout\t0\t1\t0\t\t\t\t
      varcharin\t1046\t2275 26 23\t1043\tf\tt\tf\ti\tI\tvarcharin\t0\t1\t0\t\t\t\t
      varcharout\t1047\t1043\t2275\tf\tt\tf\ti\tI\tvarcharout\t0\t1\t0\t\t\t\t
      varcharrecv\t2432\t2281 26 23\t1043\tf\tt\tf\ts\tI\tvarcharrecv\t0\t1\t0\t\t\t\t
      varcharsend\t2433\t1043\t17\tf\tt\tf\ts\tI\tvarcharsend\t0\t1\t0\t\t\t\t
      varchartypmodin\t2915\t1263\t23\tf\tt\tf\ti\tI\tvarchartypmodin\t0\t1\t0\t\t\t\t
      varchartypmodout\t2916\t23\t2275\tf\tt\tf\ti\tI\tvarchartypmodout\t0\t1\t0\t\t\t\t
      void_in\t2298\t2275\t2278\tf\tt\tf\ti\tI\tvoid_in\t0\t1\t0\t\t\t\t
      void_out\t2299\t2278\t2275\tf\tt\tf\ti\tI\tvoid_out\t0\t1\t0\t\t\t\t
      void_recv\t3120\t2281\t2278\tf\tt\tf\ti\tI\tvoid_recv\t0\t1\t0\t\t\t\t
      void_send\t3121\t2278\t17\tf\tt\tf\ti\tI\tvoid_send\t0\t1\t0\t\t\t\t
      xid8cmp\t5096\t5069 5069\t23\tf\tt\tf\ti\tc\txid8cmp\t0\t1\t0\t\t\t\t
      xid8eq\t5084\t5069 5069\t16\tf\tt\tf\ti\tc\txid8eq\t0\t1\t0\t\t\t\t
      xid8ge\t5037\t5069 5069\t16\tf\tt\tf\ti\tc\txid8ge\t0\t1\t0\t\t\t\t
      xid8gt\t5035\t5069 5069\t16\tf\tt\tf\ti\tc\txid8gt\t0\t1\t0\t\t\t\t
      xid8in\t5070\t2275\t5069\tf\tt\tf\ti\tI\txid8in\t0\t1\t0\t\t\t\t
      xid8le\t5036\t5069 5069\t16\tf\tt\tf\ti\tc\txid8le\t0\t1\t0\t\t\t\t
      xid8lt\t5034\t5069 5069\t16\tf\tt\tf\ti\tc\txid8lt\t0\t1\t0\t\t\t\t
      xid8ne\t5085\t5069 5069\t16\tf\tt\tf\ti\tc\txid8ne\t0\t1\t0\t\t\t\t
      xid8out\t5081\t5069\t2275\tf\tt\tf\ti\tI\txid8out\t0\t1\t0\t\t\t\t
      xid8recv\t5082\t2281\t5069\tf\tt\tf\ti\tI\txid8recv\t0\t1\t0\t\t\t\t
      xid8send\t5083\t5069\t17\tf\tt\tf\ti\tI\txid8send\t0\t1\t0\t\t\t\t
      xideq\t68\t28 28\t16\tf\tt\tf\ti\tc\txideq\t0\t1\t0\t\t\t\t
      xideqint4\t1319\t28 23\t16\tf\tt\tf\ti\tc\txideq\t0\t1\t0\t\t\t\t
      xidin\t50\t2275\t28\tf\tt\tf\ti\tI\txidin\t0\t1\t0\t\t\t\t
      xidneq\t3308\t28 28\t16\tf\tt\tf\ti\tc\txidneq\t0\t1\t0\t\t\t\t
      xidneqint4\t3309\t28 23\t16\tf\tt\tf\ti\tc\txidneq\t0\t1\t0\t\t\t\t
      xidout\t51\t28\t2275\tf\tt\tf\ti\tI\txidout\t0\t1\t0\t\t\t\t
      xidrecv\t2440\t2281\t28\tf\tt\tf\ti\tI\txidrecv\t0\t1\t0\t\t\t\t
      xidsend\t2441\t28\t17\tf\tt\tf\ti\tI\txidsend\t0\t1\t0\t\t\t\t
      """;

  static final String INDEX =
      """
      0003100642400033007617000340225950003502294600038014281000390147060004001508900041015146\
      0004201682900043017300000440290550004502910600046030377000470306810004803096600049031147\
      0005004003300051040176000520078080005300785100054024970000550251960005600337700057003236\
      0006000314200061007292000620222900006301414100064014373000650166890006601696700067030166\
      0006803993900069007764000700075710007200747700073007384000740073380007701550800078007142\
      0008400342300109037230001100372830014101710900144017158001450145640014601423400147016782\
      0014801432600149016920001500167350015101418700152014515001530140920015401664000155014466\
      0015601706000157030579001580130520015901560200160013248001610157980016201315000163015700\
      0016401339700165015947001660131990016701574900168013101001690156510017001334600171015896\
      0017201300100173015551001760147530017701734700178013446001790159960018001441900181017013\
      0018201329700183015847001840243390018502461100195026009001960260740019702614100198026210\
      0020001123700201011447002120175940021301500000214012099002150123090024002233600241022789\
      0024202268700243022438002440225400024502289100246005476002470302120024803052400249030469\
      0025003026700251030322002520306260025300591000267029727002680298000028701107800288011394\
      0028901134100290011288002910111840029201113100293011940002940122560029501220300296012150\
      0029701204600298011993002990107480030001102300301010968003020109130030301085800304010803\
      0030501161000306011885003070118300030801177500309011720003100116650031301542500314012918\
      0032102104700322021096003230211470032402120000326012564003270126370035000504000351005205\
      0035400474800355004869003560055370035800463300359005423003600058570037700657700382004440\
      0039000211500391002060003920018920039300200500396001837004040055880046001919100461019665\
      0046201996000463019713004640193780046501947400466019001004670190500046801952300469019331\
      0047001914400471019284004720190970047401841100475018758004760186070047701850900478018558\
      0047901846000480015467004810177770061902513900655022742006560226400065702249300658022391\
      0065902284400677025082006780250250067902479900680024856006810249130071401296000716024566\
      0071702452100740030067007410300180074202996900743029920007440017820075000194700751002170\
      0075401781800766016874008370183100083801816000839018209008400178590084101394600842005370\
      0085201609700853016444008540162930085501619500856016244008570161460088600678300887006985\
      0088800663000889006934008900068830089100683200892006732008930066810091001271200911012761\
      0092002315200921023380009220233230092302326600924023209009250234370092602309300940022155\
      0094102220000942013796009430138450094501942500947022245009480134950103100018801032000243\
      0104400391201045004139010460387850104703884601048003744010490040270105000397101051003856\
      0105200380001053004083010620001290107800368601084009266010850099350108600864801087009523\
      0108800931701089009060010900088540109100972901092008436011020316170110303156301104031452\
      0110503139801106031671011070312880114303150601144031725011450313440115003481801151035585\
      0115203412201153035353011540351210115503488901156034354011570345860116002046901161020720\
      0116202028301163020658011640205960116502053401166020345011670204070121901923701230018857\
      0124200328201243003537012440062250124500743001246007523012510165430125301399501257030422\
      0125803011601265031101012670078960127401880701275018656012760187060127701835901278016493\
      0127901634201280016392012810160450128702429601288017733012920308280131203280201313033547\
      0131403388401315020219013170221090131903998301350036296013510365310135203612201353036473\
      0135403641501355036357013560361800135703623801358036062013690072360138100718501396000000\
      0139700004301398000086014270079460156400234201565002397015790380440158003810501581002610\
      0158200286001592002660015930027100159400276001595002810015960025580163802443001639024384\
      0166603833901667038604016680383920166903844501670038498016710385510167203828401691003329\
      0169200318801693004499017010237360170202397901718023556017190239190172002367601721023616\
      0172202385901723023799017690234940179802447601799024656018500135460185101389601852013746\
      0185301364601854013696018550135960185601791001857018260018580181100185901801001860018060\
      0186101796001892014042018930146580189401532901895014611018960149000189701495001898016590\
      0189901725201900017683019010172050190201749401903017544019040189040190501961701906020049\
      0190701957001908019860019090199100191002000401911015044019120176380194800607501949006324\
      0195000627401951006175019520061250195300637401954006023020450318920205203212402053033321\
      0205403309502055032869020560323500205703257602166005785021800045530218800514902189005314\
      0219000492802191005093021920049840219300525802194004686021950048070221202878702213028852\
      0221402855902215028614022160282990221702836202218027527022190275840222002949902221029554\
      0229002711302291027348022920082000229300825702294000300022950003490229600040002297000459\
      0229803915702299039208023000368380230103689502302021865023030219400230402009902305020158\
      0231200128002313001343023380095770233900937102340008702023410091140234200890802343009783\
      0234400849202351009651023520094450235300877602354009188023550089820235600985702357008568\
      0236403315902365032933023660321880236703264002368032414023690333850237003195802377035187\
      0237803495502379034188023800346520238103442002382035419023830339520240000222402401002287\
      0240202740502403027470024040148000240501485102406017394024070174450240801976002409019811\
      0241001520502411015268024120064730241300652602414030728024150307790241603733802417037396\
      0241802470302419024752024200252530242102531402422022993024230230440242401150002425011556\
      0242601236202427012418024300041940243100425702432038903024330389680243400766402435007715\
      0243600358602437003637024380311920243903124102440040221024410402700244200810402443008153\
      0244402915902445029216024460289190244702898802448028671024490287300245002842702451028494\
      0245202764302453027704024540296110245502967002456002448024570025070245803816202459038227\
      0246002403802461024105024680099880246901004302470031778024710318390247203658802473036653\
      0247403361002475033681024760356520247703572702478020781024790208500249200703602493007090\
      0249601281202497012866024980079980249900805202500008316025010083770250200052002503000583\
      0251500307202516003469025200332330252103300702522032262025230327140252403248802525033459\
      0252603203402527035265025280350330252903426602530034730025310344980253203549702533034032\
      0255700302602558015379027770015240277800158902790030920027910310550279203087402793031009\
      0279400597102902038657029030209110290402097802905033744029060338130290703579402908035867\
      0290903594202910036001029110367100291203677302913004312029140043750291503902502916039090\
      0291702416402918024229029190029100292000296702921038720029390369540294003702102941037090\
      0294203716102952037670029530378830295403777502955037721029560375080295703756202958037616\
      0295903782902960037452029610379360296203799102971029875029810269390298202729002983027232\
      0298402705502985027174029860269970298700565103116010616031170106810312003926103121039316\
      0318700571303229025607032300258360323102572003232025662032330254330323402549103235025549\
      0323602577803238025893032390259520325102537303308040076033090401240350400140803505001465\
      0350801015203509010422035100103680351101026003512010314035130102060351401009603546018954\
      0359401047603595010545038030218100380402169803805021753038060214770383200165603833001721\
      0385502660303856026883038700265450387102682703872026771038730266590387402671504038021642\
      0403902158604040021421040410215300404202136504043021309040440212510408402803104085028096\
      0408702816304088028232040920293260409402938304095029442040980292710419302776304194027828\
      0419602789504197027964050340396800503503952705036039628050370394750504401247205045012518\
      0504602201705047022063050550262770505602634205057026409050580264780507003957905081039784\
      0508203983505083039888050840394230508503973205086000644050870007130508800078405089000863\
      0509000094405091001027050920011080509300119305096039369\
      """;

  private FunctionRows() {}

  static String[] parts() {
    return new String[] {ROWS};
  }
}
