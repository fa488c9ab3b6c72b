package pganatomy.engine.utils.adt;

/// Rows of `pg_proc`, taken from PostgreSQL 18 by tests/tools/catalog-rows.py: data, not code.
///
/// PostgreSQL: src/include/catalog/pg_proc.dat
final class FunctionRows {
  static final String PART_0 =
      """
      abs\t1394\t700\t700\tf\tt\tf\ti\tf\tfloat4abs\t0\t1\t0\t\t\t\t
      abs\t1395\t701\t701\tf\tt\tf\ti\tf\tfloat8abs\t0\t1\t0\t\t\t\t
      abs\t1396\t20\t20\tf\tt\tf\ti\ti\tint8abs\t0\t1\t0\t\t\t\t
      abs\t1397\t23\t23\tf\tt\tf\ti\ti\tint4abs\t0\t1\t0\t\t\t\t
      abs\t1398\t21\t21\tf\tt\tf\ti\ti\tint2abs\t0\t1\t0\t\t\t\t
      abs\t1705\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_abs\t0\t1\t0\t\t\t\t
      aclitemeq\t1062\t1033 1033\t16\tf\tt\tf\ti\tc\taclitem_eq\t0\t1\t0\t\t\t\t
      aclitemin\t1031\t2275\t1033\tf\tt\tf\ts\tI\taclitemin\t0\t1\t0\t\t\t\t
      aclitemout\t1032\t1033\t2275\tf\tt\tf\ts\tI\taclitemout\t0\t1\t0\t\t\t\t
      acos\t1601\t701\t701\tf\tt\tf\ti\tf\tdacos\t0\t1\t0\t\t\t\t
      acosd\t2732\t701\t701\tf\tt\tf\ti\tf\tdacosd\t0\t1\t0\t\t\t\t
      acosh\t2466\t701\t701\tf\tt\tf\ti\tf\tdacosh\t0\t1\t0\t\t\t\t
      age\t1199\t1184 1184\t1186\tf\tt\tf\ti\td\ttimestamptz_age\t0\t1\t0\t\t\t\t
      age\t1386\t1184\t1186\tf\tt\tf\ts\td\tage_sql\t0\t1\t0\t\t\t\t
      age\t2058\t1114 1114\t1186\tf\tt\tf\ti\td\ttimestamp_age\t0\t1\t0\t\t\t\t
      age\t2059\t1114\t1186\tf\tt\tf\ts\td\tage_sql\t0\t1\t0\t\t\t\t
      any_in\t2294\t2275\t2276\tf\tt\tf\ti\tI\tany_in\t0\t1\t0\t\t\t\t
      any_out\t2295\t2276\t2275\tf\tt\tf\ti\tI\tany_out\t0\t1\t0\t\t\t\t
      any_value\t6291\t2283\t2283\tf\tf\ta\ti\tA\tany_value_anyelement\t0\t1\t0\t\t\t\t
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
      array_agg\t2335\t2776\t2277\tf\tf\ta\ti\tA\tarray_agg_anynonarray\t0\t1\t0\t\t\t\t
      array_agg\t4053\t2277\t2277\tf\tf\ta\ti\tA\tarray_agg_anyarray\t0\t1\t0\t\t\t\t
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
      asin\t1600\t701\t701\tf\tt\tf\ti\tf\tdasin\t0\t1\t0\t\t\t\t
      asind\t2731\t701\t701\tf\tt\tf\ti\tf\tdasind\t0\t1\t0\t\t\t\t
      asinh\t2465\t701\t701\tf\tt\tf\ti\tf\tdasinh\t0\t1\t0\t\t\t\t
      atan\t1602\t701\t701\tf\tt\tf\ti\tf\tdatan\t0\t1\t0\t\t\t\t
      atan2\t1603\t701 701\t701\tf\tt\tf\ti\tf\tdatan2\t0\t1\t0\t\t\t\t
      atan2d\t2734\t701 701\t701\tf\tt\tf\ti\tf\tdatan2d\t0\t1\t0\t\t\t\t
      atand\t2733\t701\t701\tf\tt\tf\ti\tf\tdatand\t0\t1\t0\t\t\t\t
      atanh\t2467\t701\t701\tf\tt\tf\ti\tf\tdatanh\t0\t1\t0\t\t\t\t
      avg\t2100\t20\t1700\tf\tf\ta\ti\tA\tavg_int8\t0\t1\t0\t\t\t\t
      avg\t2101\t23\t1700\tf\tf\ta\ti\tA\tavg_int4\t0\t1\t0\t\t\t\t
      avg\t2102\t21\t1700\tf\tf\ta\ti\tA\tavg_int2\t0\t1\t0\t\t\t\t
      avg\t2103\t1700\t1700\tf\tf\ta\ti\tA\tavg_numeric\t0\t1\t0\t\t\t\t
      avg\t2104\t700\t701\tf\tf\ta\ti\tA\tavg_float4\t0\t1\t0\t\t\t\t
      avg\t2105\t701\t701\tf\tf\ta\ti\tA\tavg_float8\t0\t1\t0\t\t\t\t
      avg\t2106\t1186\t1186\tf\tf\ta\ti\tA\tavg_interval\t0\t1\t0\t\t\t\t
      bit_and\t2236\t21\t21\tf\tf\ta\ti\tA\tbit_and_int2\t0\t1\t0\t\t\t\t
      bit_and\t2238\t23\t23\tf\tf\ta\ti\tA\tbit_and_int4\t0\t1\t0\t\t\t\t
      bit_and\t2240\t20\t20\tf\tf\ta\ti\tA\tbit_and_int8\t0\t1\t0\t\t\t\t
      bit_in\t1564\t2275 26 23\t1560\tf\tt\tf\ti\tI\tbit_in\t0\t1\t0\t\t\t\t
      bit_or\t2237\t21\t21\tf\tf\ta\ti\tA\tbit_or_int2\t0\t1\t0\t\t\t\t
      bit_or\t2239\t23\t23\tf\tf\ta\ti\tA\tbit_or_int4\t0\t1\t0\t\t\t\t
      bit_or\t2241\t20\t20\tf\tf\ta\ti\tA\tbit_or_int8\t0\t1\t0\t\t\t\t
      bit_out\t1565\t1560\t2275\tf\tt\tf\ti\tI\tbit_out\t0\t1\t0\t\t\t\t
      bit_recv\t2456\t2281 26 23\t1560\tf\tt\tf\ti\tI\tbit_recv\t0\t1\t0\t\t\t\t
      bit_send\t2457\t1560\t17\tf\tt\tf\ti\tI\tbit_send\t0\t1\t0\t\t\t\t
      bit_xor\t6164\t21\t21\tf\tf\ta\ti\tA\tbit_xor_int2\t0\t1\t0\t\t\t\t
      bit_xor\t6165\t23\t23\tf\tf\ta\ti\tA\tbit_xor_int4\t0\t1\t0\t\t\t\t
      bit_xor\t6166\t20\t20\tf\tf\ta\ti\tA\tbit_xor_int8\t0\t1\t0\t\t\t\t
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
      bool_and\t2517\t16\t16\tf\tf\ta\ti\tA\tbool_and_bool\t0\t1\t0\t\t\t\t
      bool_or\t2518\t16\t16\tf\tf\ta\ti\tA\tbool_or_bool\t0\t1\t0\t\t\t\t
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
      cbrt\t1345\t701\t701\tf\tt\tf\ti\tf\tdcbrt\t0\t1\t0\t\t\t\t
      ceil\t1711\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_ceil\t0\t1\t0\t\t\t\t
      ceil\t2308\t701\t701\tf\tt\tf\ti\tf\tdceil\t0\t1\t0\t\t\t\t
      ceiling\t2167\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_ceil\t0\t1\t0\t\t\t\t
      ceiling\t2320\t701\t701\tf\tt\tf\ti\tf\tdceil\t0\t1\t0\t\t\t\t
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
      clock_timestamp\t2649\t\t1184\tf\tt\tf\tv\td\tclock_timestamp\t0\t1\t0\t\t\t\t
      corr\t2829\t701 701\t701\tf\tf\ta\ti\tA\tcorr_float8_float8\t0\t1\t0\t\t\t\t
      cos\t1605\t701\t701\tf\tt\tf\ti\tf\tdcos\t0\t1\t0\t\t\t\t
      cosd\t2736\t701\t701\tf\tt\tf\ti\tf\tdcosd\t0\t1\t0\t\t\t\t
      cosh\t2463\t701\t701\tf\tt\tf\ti\tf\tdcosh\t0\t1\t0\t\t\t\t
      cot\t1607\t701\t701\tf\tt\tf\ti\tf\tdcot\t0\t1\t0\t\t\t\t
      cotd\t2738\t701\t701\tf\tt\tf\ti\tf\tdcotd\t0\t1\t0\t\t\t\t
      count\t2147\t2276\t20\tf\tf\ta\ti\tA\tcount_any\t0\t1\t0\t\t\t\t
      count\t2803\t\t20\tf\tf\ta\ti\tA\tcount_\t0\t1\t0\t\t\t\t
      covar_pop\t2827\t701 701\t701\tf\tf\ta\ti\tA\tcovar_pop_float8_float8\t0\t1\t0\t\t\t\t
      covar_samp\t2828\t701 701\t701\tf\tf\ta\ti\tA\tcovar_samp_float8_float8\t0\t1\t0\t\t\t\t
      cstring_in\t2292\t2275\t2275\tf\tt\tf\ti\tI\tcstring_in\t0\t1\t0\t\t\t\t
      cstring_out\t2293\t2275\t2275\tf\tt\tf\ti\tI\tcstring_out\t0\t1\t0\t\t\t\t
      cstring_recv\t2500\t2281\t2275\tf\tt\tf\ts\tI\tcstring_recv\t0\t1\t0\t\t\t\t
      cstring_send\t2501\t2275\t17\tf\tt\tf\ts\tI\tcstring_send\t0\t1\t0\t\t\t\t
      cume_dist\t3104\t\t701\tf\tf\tw\ti\tW\twindow_cume_dist\t0\t1\t0\t\t\t\t
      date\t1178\t1184\t1082\tf\tt\tf\ts\td\ttimestamptz_date\t0\t1\t0\t\t\t\t
      date\t2029\t1114\t1082\tf\tt\tf\ti\td\ttimestamp_date\t0\t1\t0\t\t\t\t
      date_add\t6221\t1184 1186\t1184\tf\tt\tf\ts\td\ttimestamptz_pl_interval\t0\t1\t0\t\t\t\t
      date_add\t6222\t1184 1186 25\t1184\tf\tt\tf\ti\td\ttimestamptz_pl_interval_at_zone\t0\t1\t0\t\t\t\t
      date_bin\t6177\t1186 1114 1114\t1114\tf\tt\tf\ti\td\ttimestamp_bin\t0\t1\t0\t\t\t\t
      date_bin\t6178\t1186 1184 1184\t1184\tf\tt\tf\ti\td\ttimestamptz_bin\t0\t1\t0\t\t\t\t
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
      date_larger\t1138\t1082 1082\t1082\tf\tt\tf\ti\td\tdate_larger\t0\t1\t0\t\t\t\t
      date_le\t1088\t1082 1082\t16\tf\tt\tf\ti\tc\tdate_le\t0\t1\t0\t\t\t\t
      date_le_timestamp\t2339\t1082 1114\t16\tf\tt\tf\ti\tc\tdate_le_timestamp\t0\t1\t0\t\t\t\t
      date_le_timestamptz\t2352\t1082 1184\t16\tf\tt\tf\ts\tc\tdate_le_timestamptz\t0\t1\t0\t\t\t\t
      date_lt\t1087\t1082 1082\t16\tf\tt\tf\ti\tc\tdate_lt\t0\t1\t0\t\t\t\t
      date_lt_timestamp\t2338\t1082 1114\t16\tf\tt\tf\ti\tc\tdate_lt_timestamp\t0\t1\t0\t\t\t\t
      date_lt_timestamptz\t2351\t1082 1184\t16\tf\tt\tf\ts\tc\tdate_lt_timestamptz\t0\t1\t0\t\t\t\t
      date_mi\t1140\t1082 1082\t23\tf\tt\tf\ti\td\tdate_mi\t0\t1\t0\t\t\t\t
      date_mi_interval\t2072\t1082 1186\t1114\tf\tt\tf\ti\td\tdate_mi_interval\t0\t1\t0\t\t\t\t
      date_mii\t1142\t1082 23\t1082\tf\tt\tf\ti\td\tdate_mii\t0\t1\t0\t\t\t\t
      date_ne\t1091\t1082 1082\t16\tf\tt\tf\ti\tc\tdate_ne\t0\t1\t0\t\t\t\t
      date_ne_timestamp\t2343\t1082 1114\t16\tf\tt\tf\ti\tc\tdate_ne_timestamp\t0\t1\t0\t\t\t\t
      date_ne_timestamptz\t2356\t1082 1184\t16\tf\tt\tf\ts\tc\tdate_ne_timestamptz\t0\t1\t0\t\t\t\t
      date_out\t1085\t1082\t2275\tf\tt\tf\ts\tI\tdate_out\t0\t1\t0\t\t\t\t
      date_part\t1171\t25 1184\t701\tf\tt\tf\ts\td\ttimestamptz_part\t0\t1\t0\t\t\t\t
      date_part\t1172\t25 1186\t701\tf\tt\tf\ti\td\tinterval_part\t0\t1\t0\t\t\t\t
      date_part\t1273\t25 1266\t701\tf\tt\tf\ti\td\ttimetz_part\t0\t1\t0\t\t\t\t
      date_part\t1384\t25 1082\t701\tf\tt\tf\ti\td\tdate_part_sql\t0\t1\t0\t\t\t\t
      date_part\t1385\t25 1083\t701\tf\tt\tf\ti\td\ttime_part\t0\t1\t0\t\t\t\t
      date_part\t2021\t25 1114\t701\tf\tt\tf\ti\td\ttimestamp_part\t0\t1\t0\t\t\t\t
      date_pl_interval\t2071\t1082 1186\t1114\tf\tt\tf\ti\td\tdate_pl_interval\t0\t1\t0\t\t\t\t
      date_pli\t1141\t1082 23\t1082\tf\tt\tf\ti\td\tdate_pli\t0\t1\t0\t\t\t\t
      date_recv\t2468\t2281\t1082\tf\tt\tf\ti\tI\tdate_recv\t0\t1\t0\t\t\t\t
      date_send\t2469\t1082\t17\tf\tt\tf\ti\tI\tdate_send\t0\t1\t0\t\t\t\t
      date_smaller\t1139\t1082 1082\t1082\tf\tt\tf\ti\td\tdate_smaller\t0\t1\t0\t\t\t\t
      date_subtract\t6223\t1184 1186\t1184\tf\tt\tf\ts\td\ttimestamptz_mi_interval\t0\t1\t0\t\t\t\t
      date_subtract\t6273\t1184 1186 25\t1184\tf\tt\tf\ti\td\ttimestamptz_mi_interval_at_zone\t0\t1\t0\t\t\t\t
      date_trunc\t1217\t25 1184\t1184\tf\tt\tf\ts\td\ttimestamptz_trunc\t0\t1\t0\t\t\t\t
      date_trunc\t1218\t25 1186\t1186\tf\tt\tf\ti\td\tinterval_trunc\t0\t1\t0\t\t\t\t
      date_trunc\t1284\t25 1184 25\t1184\tf\tt\tf\ti\td\ttimestamptz_trunc_zone\t0\t1\t0\t\t\t\t
      date_trunc\t2020\t25 1114\t1114\tf\tt\tf\ti\td\ttimestamp_trunc\t0\t1\t0\t\t\t\t
      datetime_pl\t1272\t1082 1083\t1114\tf\tt\tf\ti\td\tdatetime_timestamp\t0\t1\t0\t\t\t\t
      datetimetz_pl\t1297\t1082 1266\t1184\tf\tt\tf\ti\td\tdatetimetz_timestamptz\t0\t1\t0\t\t\t\t
      dcbrt\t231\t701\t701\tf\tt\tf\ti\tf\tdcbrt\t0\t1\t0\t\t\t\t
      degrees\t1608\t701\t701\tf\tt\tf\ti\tf\tdegrees\t0\t1\t0\t\t\t\t
      dense_rank\t3102\t\t20\tf\tf\tw\ti\tW\twindow_dense_rank\t0\t1\t0\t\t\t\t
      dexp\t233\t701\t701\tf\tt\tf\ti\tf\tdexp\t0\t1\t0\t\t\t\t
      div\t1973\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_div_trunc\t0\t1\t0\t\t\t\t
      dlog1\t234\t701\t701\tf\tt\tf\ti\tf\tdlog1\t0\t1\t0\t\t\t\t
      dlog10\t1339\t701\t701\tf\tt\tf\ti\tf\tdlog10\t0\t1\t0\t\t\t\t
      dpow\t232\t701 701\t701\tf\tt\tf\ti\tf\tdpow\t0\t1\t0\t\t\t\t
      dround\t228\t701\t701\tf\tt\tf\ti\tf\tdround\t0\t1\t0\t\t\t\t
      dsqrt\t230\t701\t701\tf\tt\tf\ti\tf\tdsqrt\t0\t1\t0\t\t\t\t
      dtrunc\t229\t701\t701\tf\tt\tf\ti\tf\tdtrunc\t0\t1\t0\t\t\t\t
      enum_cmp\t3514\t3500 3500\t23\tf\tt\tf\ti\tc\tenum_cmp\t0\t1\t0\t\t\t\t
      enum_eq\t3508\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_eq\t0\t1\t0\t\t\t\t
      enum_ge\t3513\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_ge\t0\t1\t0\t\t\t\t
      enum_gt\t3511\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_gt\t0\t1\t0\t\t\t\t
      enum_le\t3512\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_le\t0\t1\t0\t\t\t\t
      enum_lt\t3510\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_lt\t0\t1\t0\t\t\t\t
      enum_ne\t3509\t3500 3500\t16\tf\tt\tf\ti\tc\tenum_ne\t0\t1\t0\t\t\t\t
      event_trigger_in\t3594\t2275\t3838\tf\tf\tf\ti\tI\tevent_trigger_in\t0\t1\t0\t\t\t\t
      event_trigger_out\t3595\t3838\t2275\tf\tt\tf\ti\tI\tevent_trigger_out\t0\t1\t0\t\t\t\t
      every\t2519\t16\t16\tf\tf\ta\ti\tA\tevery_bool\t0\t1\t0\t\t\t\t
      exp\t1347\t701\t701\tf\tt\tf\ti\tf\tdexp\t0\t1\t0\t\t\t\t
      exp\t1732\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_exp\t0\t1\t0\t\t\t\t
      extract\t6199\t25 1082\t1700\tf\tt\tf\ti\td\textract_date\t0\t1\t0\t\t\t\t
      extract\t6200\t25 1083\t1700\tf\tt\tf\ti\td\textract_time\t0\t1\t0\t\t\t\t
      extract\t6201\t25 1266\t1700\tf\tt\tf\ti\td\textract_timetz\t0\t1\t0\t\t\t\t
      extract\t6202\t25 1114\t1700\tf\tt\tf\ti\td\textract_timestamp\t0\t1\t0\t\t\t\t
      extract\t6203\t25 1184\t1700\tf\tt\tf\ts\td\textract_timestamptz\t0\t1\t0\t\t\t\t
      extract\t6204\t25 1186\t1700\tf\tt\tf\ti\td\textract_interval\t0\t1\t0\t\t\t\t
      factorial\t1376\t20\t1700\tf\tt\tf\ti\tn\tnumeric_fac\t0\t1\t0\t\t\t\t
      fdw_handler_in\t3116\t2275\t3115\tf\tf\tf\ti\tI\tfdw_handler_in\t0\t1\t0\t\t\t\t
      fdw_handler_out\t3117\t3115\t2275\tf\tt\tf\ti\tI\tfdw_handler_out\t0\t1\t0\t\t\t\t
      first_value\t3112\t2283\t2283\tf\tt\tw\ti\tW\twindow_first_value\t0\t1\t0\t\t\t\t
      float4\t1745\t1700\t700\tf\tt\tf\ti\tn\tnumeric_float4\t0\t1\t0\t\t\t\t
      float4\t236\t21\t700\tf\tt\tf\ti\tf\ti2tof\t0\t1\t0\t\t\t\t
      float4\t312\t701\t700\tf\tt\tf\ti\tf\tdtof\t0\t1\t0\t\t\t\t
      float4\t318\t23\t700\tf\tt\tf\ti\tf\ti4tof\t0\t1\t0\t\t\t\t
      float4\t652\t20\t700\tf\tt\tf\ti\tf\ti8tof\t0\t1\t0\t\t\t\t
      float48div\t280\t700 701\t701\tf\tt\tf\ti\tf\tfloat48div\t0\t1\t0\t\t\t\t
      float48eq\t299\t700 701\t16\tf\tt\tf\ti\tc\tfloat48eq\t0\t1\t0\t\t\t\t
      float48ge\t304\t700 701\t16\tf\tt\tf\ti\tc\tfloat48ge\t0\t1\t0\t\t\t\t
      float48gt\t303\t700 701\t16\tf\tt\tf\ti\tc\tfloat48gt\t0\t1\t0\t\t\t\t
      float48le\t302\t700 701\t16\tf\tt\tf\ti\tc\tfloat48le\t0\t1\t0\t\t\t\t
      float48lt\t301\t700 701\t16\tf\tt\tf\ti\tc\tfloat48lt\t0\t1\t0\t\t\t\t
      float48mi\t282\t700 701\t701\tf\tt\tf\ti\tf\tfloat48mi\t0\t1\t0\t\t\t\t
      float48mul\t279\t700 701\t701\tf\tt\tf\ti\tf\tfloat48mul\t0\t1\t0\t\t\t\t
      float48ne\t300\t700 701\t16\tf\tt\tf\ti\tc\tfloat48ne\t0\t1\t0\t\t\t\t
      float48pl\t281\t700 701\t701\tf\tt\tf\ti\tf\tfloat48pl\t0\t1\t0\t\t\t\t
      float4abs\t207\t700\t700\tf\tt\tf\ti\tf\tfloat4abs\t0\t1\t0\t\t\t\t
      float4div\t203\t700 700\t700\tf\tt\tf\ti\tf\tfloat4div\t0\t1\t0\t\t\t\t
      float4eq\t287\t700 700\t16\tf\tt\tf\ti\tc\tfloat4eq\t0\t1\t0\t\t\t\t
      float4ge\t292\t700 700\t16\tf\tt\tf\ti\tc\tfloat4ge\t0\t1\t0\t\t\t\t
      float4gt\t291\t700 700\t16\tf\tt\tf\ti\tc\tfloat4gt\t0\t1\t0\t\t\t\t
      float4in\t200\t2275\t700\tf\tt\tf\ti\tI\tfloat4in\t0\t1\t0\t\t\t\t
      float4larger\t209\t700 700\t700\tf\tt\tf\ti\tf\tfloat4larger\t0\t1\t0\t\t\t\t
      float4le\t290\t700 700\t16\tf\tt\tf\ti\tc\tfloat4le\t0\t1\t0\t\t\t\t
      float4lt\t289\t700 700\t16\tf\tt\tf\ti\tc\tfloat4lt\t0\t1\t0\t\t\t\t
      float4mi\t205\t700 700\t700\tf\tt\tf\ti\tf\tfloat4mi\t0\t1\t0\t\t\t\t
      float4mul\t202\t700 700\t700\tf\tt\tf\ti\tf\tfloat4mul\t0\t1\t0\t\t\t\t
      float4ne\t288\t700 700\t16\tf\tt\tf\ti\tc\tfloat4ne\t0\t1\t0\t\t\t\t
      float4out\t201\t700\t2275\tf\tt\tf\ti\tI\tfloat4out\t0\t1\t0\t\t\t\t
      float4pl\t204\t700 700\t700\tf\tt\tf\ti\tf\tfloat4pl\t0\t1\t0\t\t\t\t
      float4recv\t2424\t2281\t700\tf\tt\tf\ti\tI\tfloat4recv\t0\t1\t0\t\t\t\t
      float4send\t2425\t700\t17\tf\tt\tf\ti\tI\tfloat4send\t0\t1\t0\t\t\t\t
      float4smaller\t211\t700 700\t700\tf\tt\tf\ti\tf\tfloat4smaller\t0\t1\t0\t\t\t\t
      float4um\t206\t700\t700\tf\tt\tf\ti\tf\tfloat4um\t0\t1\t0\t\t\t\t
      float4up\t1913\t700\t700\tf\tt\tf\ti\tf\tfloat4up\t0\t1\t0\t\t\t\t
      float8\t1746\t1700\t701\tf\tt\tf\ti\tn\tnumeric_float8\t0\t1\t0\t\t\t\t
      float8\t235\t21\t701\tf\tt\tf\ti\tf\ti2tod\t0\t1\t0\t\t\t\t
      float8\t311\t700\t701\tf\tt\tf\ti\tf\tftod\t0\t1\t0\t\t\t\t
      float8\t316\t23\t701\tf\tt\tf\ti\tf\ti4tod\t0\t1\t0\t\t\t\t
      float8\t482\t20\t701\tf\tt\tf\ti\tf\ti8tod\t0\t1\t0\t\t\t\t
      float84div\t284\t701 700\t701\tf\tt\tf\ti\tf\tfloat84div\t0\t1\t0\t\t\t\t
      float84eq\t305\t701 700\t16\tf\tt\tf\ti\tc\tfloat84eq\t0\t1\t0\t\t\t\t
      float84ge\t310\t701 700\t16\tf\tt\tf\ti\tc\tfloat84ge\t0\t1\t0\t\t\t\t
      float84gt\t309\t701 700\t16\tf\tt\tf\ti\tc\tfloat84gt\t0\t1\t0\t\t\t\t
      float84le\t308\t701 700\t16\tf\tt\tf\ti\tc\tfloat84le\t0\t1\t0\t\t\t\t
      float84lt\t307\t701 700\t16\tf\tt\tf\ti\tc\tfloat84lt\t0\t1\t0\t\t\t\t
      float84mi\t286\t701 700\t701\tf\tt\tf\ti\tf\tfloat84mi\t0\t1\t0\t\t\t\t
      float84mul\t283\t701 700\t701\tf\tt\tf\ti\tf\tfloat84mul\t0\t1\t0\t\t\t\t
      float84ne\t306\t701 700\t16\tf\tt\tf\ti\tc\tfloat84ne\t0\t1\t0\t\t\t\t
      float84pl\t285\t701 700\t701\tf\tt\tf\ti\tf\tfloat84pl\t0\t1\t0\t\t\t\t
      float8abs\t221\t701\t701\tf\tt\tf\ti\tf\tfloat8abs\t0\t1\t0\t\t\t\t
      float8div\t217\t701 701\t701\tf\tt\tf\ti\tf\tfloat8div\t0\t1\t0\t\t\t\t
      float8eq\t293\t701 701\t16\tf\tt\tf\ti\tc\tfloat8eq\t0\t1\t0\t\t\t\t
      float8ge\t298\t701 701\t16\tf\tt\tf\ti\tc\tfloat8ge\t0\t1\t0\t\t\t\t
      float8gt\t297\t701 701\t16\tf\tt\tf\ti\tc\tfloat8gt\t0\t1\t0\t\t\t\t
      float8in\t214\t2275\t701\tf\tt\tf\ti\tI\tfloat8in\t0\t1\t0\t\t\t\t
      float8larger\t223\t701 701\t701\tf\tt\tf\ti\tf\tfloat8larger\t0\t1\t0\t\t\t\t
      float8le\t296\t701 701\t16\tf\tt\tf\ti\tc\tfloat8le\t0\t1\t0\t\t\t\t
      float8lt\t295\t701 701\t16\tf\tt\tf\ti\tc\tfloat8lt\t0\t1\t0\t\t\t\t
      float8mi\t219\t701 701\t701\tf\tt\tf\ti\tf\tfloat8mi\t0\t1\t0\t\t\t\t
      float8mul\t216\t701 701\t701\tf\tt\tf\ti\tf\tfloat8mul\t0\t1\t0\t\t\t\t
      float8ne\t294\t701 701\t16\tf\tt\tf\ti\tc\tfloat8ne\t0\t1\t0\t\t\t\t
      float8out\t215\t701\t2275\tf\tt\tf\ti\tI\tfloat8out\t0\t1\t0\t\t\t\t
      float8pl\t218\t701 701\t701\tf\tt\tf\ti\tf\tfloat8pl\t0\t1\t0\t\t\t\t
      float8recv\t2426\t2281\t701\tf\tt\tf\ti\tI\tfloat8recv\t0\t1\t0\t\t\t\t
      float8send\t2427\t701\t17\tf\tt\tf\ti\tI\tfloat8send\t0\t1\t0\t\t\t\t
      float8smaller\t224\t701 701\t701\tf\tt\tf\ti\tf\tfloat8smaller\t0\t1\t0\t\t\t\t
      float8um\t220\t701\t701\tf\tt\tf\ti\tf\tfloat8um\t0\t1\t0\t\t\t\t
      float8up\t1914\t701\t701\tf\tt\tf\ti\tf\tfloat8up\t0\t1\t0\t\t\t\t
      floor\t1712\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_floor\t0\t1\t0\t\t\t\t
      floor\t2309\t701\t701\tf\tt\tf\ti\tf\tdfloor\t0\t1\t0\t\t\t\t
      gcd\t5044\t23 23\t23\tf\tt\tf\ti\ti\tint4gcd\t0\t1\t0\t\t\t\t
      gcd\t5045\t20 20\t20\tf\tt\tf\ti\ti\tint8gcd\t0\t1\t0\t\t\t\t
      gcd\t5048\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_gcd\t0\t1\t0\t\t\t\t
      generate_series\t1066\t23 23 23\t23\tt\tt\tf\ti\tG\tgenerate_series_step_int4\t0\t1\t1000\t\t\t\t
      generate_series\t1067\t23 23\t23\tt\tt\tf\ti\tG\tgenerate_series_int4\t0\t1\t1000\t\t\t\t
      generate_series\t1068\t20 20 20\t20\tt\tt\tf\ti\tG\tgenerate_series_step_int8\t0\t1\t1000\t\t\t\t
      generate_series\t1069\t20 20\t20\tt\tt\tf\ti\tG\tgenerate_series_int8\t0\t1\t1000\t\t\t\t
      generate_series\t3259\t1700 1700 1700\t1700\tt\tt\tf\ti\tG\tgenerate_series_step_numeric\t0\t1\t1000\t\t\t\t
      generate_series\t3260\t1700 1700\t1700\tt\tt\tf\ti\tG\tgenerate_series_numeric\t0\t1\t1000\t\t\t\t
      generate_series\t6274\t1184 1184 1186 25\t1184\tt\tt\tf\ti\tG\tgenerate_series_timestamptz_at_zone\t0\t1\t1000\t\t\t\t
      generate_series\t938\t1114 1114 1186\t1114\tt\tt\tf\ti\tG\tgenerate_series_timestamp\t0\t1\t1000\t\t\t\t
      generate_series\t939\t1184 1184 1186\t1184\tt\tt\tf\ts\tG\tgenerate_series_timestamptz\t0\t1\t1000\t\t\t\t
      generate_subscripts\t1191\t2277 23 16\t23\tt\tt\tf\ti\tG\tgenerate_subscripts\t0\t1\t1000\t\t\t\t
      generate_subscripts\t1192\t2277 23\t23\tt\tt\tf\ti\tG\tgenerate_subscripts_nodir\t0\t1\t1000\t\t\t\t
      index_am_handler_in\t326\t2275\t325\tf\tf\tf\ti\tI\tindex_am_handler_in\t0\t1\t0\t\t\t\t
      index_am_handler_out\t327\t325\t2275\tf\tt\tf\ti\tI\tindex_am_handler_out\t0\t1\t0\t\t\t\t
      inet_in\t910\t2275\t869\tf\tt\tf\ti\tI\tinet_in\t0\t1\t0\t\t\t\t
      inet_out\t911\t869\t2275\tf\tt\tf\ti\tI\tinet_out\t0\t1\t0\t\t\t\t
      inet_recv\t2496\t2281\t869\tf\tt\tf\ti\tI\tinet_recv\t0\t1\t0\t\t\t\t
      inet_send\t2497\t869\t17\tf\tt\tf\ti\tI\tinet_send\t0\t1\t0\t\t\t\t
      int2\t1783\t1700\t21\tf\tt\tf\ti\tn\tnumeric_int2\t0\t1\t0\t\t\t\t
      int2\t237\t701\t21\tf\tt\tf\ti\tf\tdtoi2\t0\t1\t0\t\t\t\t
      int2\t238\t700\t21\tf\tt\tf\ti\tf\tftoi2\t0\t1\t0\t\t\t\t
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
      int4\t1744\t1700\t23\tf\tt\tf\ti\tn\tnumeric_int4\t0\t1\t0\t\t\t\t
      int4\t2558\t16\t23\tf\tt\tf\ti\tb\tbool_int4\t0\t1\t0\t\t\t\t
      int4\t313\t21\t23\tf\tt\tf\ti\ti\ti2toi4\t0\t1\t0\t\t\t\t
      int4\t317\t701\t23\tf\tt\tf\ti\tf\tdtoi4\t0\t1\t0\t\t\t\t
      int4\t319\t700\t23\tf\tt\tf\ti\tf\tftoi4\t0\t1\t0\t\t\t\t
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
      int8\t1779\t1700\t20\tf\tt\tf\ti\tn\tnumeric_int8\t0\t1\t0\t\t\t\t
      int8\t481\t23\t20\tf\tt\tf\ti\ti\tint48\t0\t1\t0\t\t\t\t
      int8\t483\t701\t20\tf\tt\tf\ti\tf\tdtoi8\t0\t1\t0\t\t\t\t
      int8\t653\t700\t20\tf\tt\tf\ti\tf\tftoi8\t0\t1\t0\t\t\t\t
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
      integer_pl_date\t2550\t23 1082\t1082\tf\tt\tf\ti\td\tinteger_pl_date_sql\t0\t1\t0\t\t\t\t
      internal_in\t2304\t2275\t2281\tf\tf\tf\ti\tI\tinternal_in\t0\t1\t0\t\t\t\t
      internal_out\t2305\t2281\t2275\tf\tt\tf\ti\tI\tinternal_out\t0\t1\t0\t\t\t\t
      interval\t1200\t1186 23\t1186\tf\tt\tf\ti\td\tinterval_scale\t0\t1\t0\t\t\t\t
      interval\t1370\t1083\t1186\tf\tt\tf\ti\td\ttime_interval\t0\t1\t0\t\t\t\t
      interval_cmp\t1315\t1186 1186\t23\tf\tt\tf\ti\tc\tinterval_cmp\t0\t1\t0\t\t\t\t
      interval_div\t1326\t1186 701\t1186\tf\tt\tf\ti\td\tinterval_div\t0\t1\t0\t\t\t\t
      interval_eq\t1162\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_eq\t0\t1\t0\t\t\t\t
      interval_ge\t1166\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_ge\t0\t1\t0\t\t\t\t
      interval_gt\t1167\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_gt\t0\t1\t0\t\t\t\t
      interval_in\t1160\t2275 26 23\t1186\tf\tt\tf\ts\tI\tinterval_in\t0\t1\t0\t\t\t\t
      interval_larger\t1198\t1186 1186\t1186\tf\tt\tf\ti\td\tinterval_larger\t0\t1\t0\t\t\t\t
      interval_le\t1165\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_le\t0\t1\t0\t\t\t\t
      interval_lt\t1164\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_lt\t0\t1\t0\t\t\t\t
      interval_mi\t1170\t1186 1186\t1186\tf\tt\tf\ti\td\tinterval_mi\t0\t1\t0\t\t\t\t
      interval_mul\t1618\t1186 701\t1186\tf\tt\tf\ti\td\tinterval_mul\t0\t1\t0\t\t\t\t
      interval_ne\t1163\t1186 1186\t16\tf\tt\tf\ti\tc\tinterval_ne\t0\t1\t0\t\t\t\t
      interval_out\t1161\t1186\t2275\tf\tt\tf\ts\tI\tinterval_out\t0\t1\t0\t\t\t\t
      interval_pl\t1169\t1186 1186\t1186\tf\tt\tf\ti\td\tinterval_pl\t0\t1\t0\t\t\t\t
      interval_pl_date\t2546\t1186 1082\t1114\tf\tt\tf\ti\td\tinterval_pl_date_sql\t0\t1\t0\t\t\t\t
      interval_pl_time\t1848\t1186 1083\t1083\tf\tt\tf\ti\td\tinterval_pl_time_sql\t0\t1\t0\t\t\t\t
      interval_pl_timestamp\t2548\t1186 1114\t1114\tf\tt\tf\ti\td\tinterval_pl_timestamp_sql\t0\t1\t0\t\t\t\t
      interval_pl_timestamptz\t2549\t1186 1184\t1184\tf\tt\tf\ts\td\tinterval_pl_timestamptz_sql\t0\t1\t0\t\t\t\t
      interval_pl_timetz\t2547\t1186 1266\t1266\tf\tt\tf\ti\td\tinterval_pl_timetz_sql\t0\t1\t0\t\t\t\t
      interval_recv\t2478\t2281 26 23\t1186\tf\tt\tf\ti\tI\tinterval_recv\t0\t1\t0\t\t\t\t
      interval_send\t2479\t1186\t17\tf\tt\tf\ti\tI\tinterval_send\t0\t1\t0\t\t\t\t
      interval_smaller\t1197\t1186 1186\t1186\tf\tt\tf\ti\td\tinterval_smaller\t0\t1\t0\t\t\t\t
      interval_um\t1168\t1186\t1186\tf\tt\tf\ti\td\tinterval_um\t0\t1\t0\t\t\t\t
      intervaltypmodin\t2903\t1263\t23\tf\tt\tf\ti\tI\tintervaltypmodin\t0\t1\t0\t\t\t\t
      intervaltypmodout\t2904\t23\t2275\tf\tt\tf\ti\tI\tintervaltypmodout\t0\t1\t0\t\t\t\t
      isfinite\t1373\t1082\t16\tf\tt\tf\ti\td\tdate_finite\t0\t1\t0\t\t\t\t
      isfinite\t1389\t1184\t16\tf\tt\tf\ti\td\ttimestamp_finite\t0\t1\t0\t\t\t\t
      isfinite\t1390\t1186\t16\tf\tt\tf\ti\td\tinterval_finite\t0\t1\t0\t\t\t\t
      isfinite\t2048\t1114\t16\tf\tt\tf\ti\td\ttimestamp_finite\t0\t1\t0\t\t\t\t
      json_agg\t3175\t2283\t114\tf\tf\ta\ts\tA\tjson_agg_anyelement\t0\t1\t0\t\t\t\t
      json_in\t321\t2275\t114\tf\tt\tf\ti\tI\tjson_in\t0\t1\t0\t\t\t\t
      json_object_agg\t3197\t2276 2276\t114\tf\tf\ta\ts\tA\tjson_object_agg_any_any\t0\t1\t0\tkey value\t\t\t
      json_out\t322\t114\t2275\tf\tt\tf\ti\tI\tjson_out\t0\t1\t0\t\t\t\t
      json_recv\t323\t2281\t114\tf\tt\tf\ti\tI\tjson_recv\t0\t1\t0\t\t\t\t
      json_send\t324\t114\t17\tf\tt\tf\ti\tI\tjson_send\t0\t1\t0\t\t\t\t
      jsonb_agg\t3267\t2283\t3802\tf\tf\ta\ts\tA\tjsonb_agg_anyelement\t0\t1\t0\t\t\t\t
      jsonb_cmp\t4044\t3802 3802\t23\tf\tt\tf\ti\tc\tjsonb_cmp\t0\t1\t0\t\t\t\t
      jsonb_eq\t4043\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_eq\t0\t1\t0\t\t\t\t
      jsonb_ge\t4042\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_ge\t0\t1\t0\t\t\t\t
      jsonb_gt\t4040\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_gt\t0\t1\t0\t\t\t\t
      jsonb_in\t3806\t2275\t3802\tf\tt\tf\ti\tI\tjsonb_in\t0\t1\t0\t\t\t\t
      jsonb_le\t4041\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_le\t0\t1\t0\t\t\t\t
      jsonb_lt\t4039\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_lt\t0\t1\t0\t\t\t\t
      jsonb_ne\t4038\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_ne\t0\t1\t0\t\t\t\t
      jsonb_object_agg\t3270\t2276 2276\t3802\tf\tf\ta\ti\tA\tjsonb_object_agg_any_any\t0\t1\t0\tkey value\t\t\t
      jsonb_out\t3804\t3802\t2275\tf\tt\tf\ti\tI\tjsonb_out\t0\t1\t0\t\t\t\t
      jsonb_recv\t3805\t2281\t3802\tf\tt\tf\ti\tI\tjsonb_recv\t0\t1\t0\t\t\t\t
      jsonb_send\t3803\t3802\t17\tf\tt\tf\ti\tI\tjsonb_send\t0\t1\t0\t\t\t\t
      justify_days\t1295\t1186\t1186\tf\tt\tf\ti\td\tinterval_justify_days\t0\t1\t0\t\t\t\t
      justify_hours\t1175\t1186\t1186\tf\tt\tf\ti\td\tinterval_justify_hours\t0\t1\t0\t\t\t\t
      justify_interval\t2711\t1186\t1186\tf\tt\tf\ti\td\tinterval_justify_interval\t0\t1\t0\t\t\t\t
      lag\t3106\t2283\t2283\tf\tt\tw\ti\tW\twindow_lag\t0\t1\t0\t\t\t\t
      lag\t3107\t2283 23\t2283\tf\tt\tw\ti\tW\twindow_lag_with_offset\t0\t1\t0\t\t\t\t
      lag\t3108\t5077 23 5077\t5077\tf\tt\tw\ti\tW\twindow_lag_with_offset_and_default\t0\t1\t0\t\t\t\t
      language_handler_in\t2302\t2275\t2280\tf\tf\tf\ti\tI\tlanguage_handler_in\t0\t1\t0\t\t\t\t
      language_handler_out\t2303\t2280\t2275\tf\tt\tf\ti\tI\tlanguage_handler_out\t0\t1\t0\t\t\t\t
      last_value\t3113\t2283\t2283\tf\tt\tw\ti\tW\twindow_last_value\t0\t1\t0\t\t\t\t
      lcm\t5046\t23 23\t23\tf\tt\tf\ti\ti\tint4lcm\t0\t1\t0\t\t\t\t
      lcm\t5047\t20 20\t20\tf\tt\tf\ti\ti\tint8lcm\t0\t1\t0\t\t\t\t
      lcm\t5049\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_lcm\t0\t1\t0\t\t\t\t
      lead\t3109\t2283\t2283\tf\tt\tw\ti\tW\twindow_lead\t0\t1\t0\t\t\t\t
      lead\t3110\t2283 23\t2283\tf\tt\tw\ti\tW\twindow_lead_with_offset\t0\t1\t0\t\t\t\t
      lead\t3111\t5077 23 5077\t5077\tf\tt\tw\ti\tW\twindow_lead_with_offset_and_default\t0\t1\t0\t\t\t\t
      length\t1317\t25\t23\tf\tt\tf\ti\tt\ttextlen\t0\t1\t0\t\t\t\t
      ln\t1341\t701\t701\tf\tt\tf\ti\tf\tdlog1\t0\t1\t0\t\t\t\t
      ln\t1734\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_ln\t0\t1\t0\t\t\t\t
      log\t1340\t701\t701\tf\tt\tf\ti\tf\tdlog10\t0\t1\t0\t\t\t\t
      log\t1736\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_log\t0\t1\t0\t\t\t\t
      log\t1741\t1700\t1700\tf\tt\tf\ti\tn\tlog_sql\t0\t1\t0\t\t\t\t
      log10\t1194\t701\t701\tf\tt\tf\ti\tf\tdlog10\t0\t1\t0\t\t\t\t
      log10\t1481\t1700\t1700\tf\tt\tf\ti\tn\tlog10_sql\t0\t1\t0\t\t\t\t
      make_date\t3846\t23 23 23\t1082\tf\tt\tf\ti\td\tmake_date\t0\t1\t0\tyear month day\t\t\t
      make_interval\t3464\t23 23 23 23 23 23 701\t1186\tf\tt\tf\ti\td\tmake_interval\t0\t1\t0\tyears months weeks days hours mins secs\t\t\t0;0;0;0;0;0;0.0
      make_time\t3847\t23 23 701\t1083\tf\tt\tf\ti\td\tmake_time\t0\t1\t0\thour min sec\t\t\t
      make_timestamp\t3461\t23 23 23 23 23 701\t1114\tf\tt\tf\ti\td\tmake_timestamp\t0\t1\t0\tyear month mday hour min sec\t\t\t
      make_timestamptz\t3462\t23 23 23 23 23 701\t1184\tf\tt\tf\ts\td\tmake_timestamptz\t0\t1\t0\tyear month mday hour min sec\t\t\t
      make_timestamptz\t3463\t23 23 23 23 23 701 25\t1184\tf\tt\tf\ts\td\tmake_timestamptz_at_timezone\t0\t1\t0\tyear month mday hour min sec timezone\t\t\t
      max\t2050\t2277\t2277\tf\tf\ta\ti\tA\tmax_anyarray\t0\t1\t0\t\t\t\t
      max\t2115\t20\t20\tf\tf\ta\ti\tA\tmax_int8\t0\t1\t0\t\t\t\t
      max\t2116\t23\t23\tf\tf\ta\ti\tA\tmax_int4\t0\t1\t0\t\t\t\t
      max\t2117\t21\t21\tf\tf\ta\ti\tA\tmax_int2\t0\t1\t0\t\t\t\t
      max\t2118\t26\t26\tf\tf\ta\ti\tA\tmax_oid\t0\t1\t0\t\t\t\t
      max\t2119\t700\t700\tf\tf\ta\ti\tA\tmax_float4\t0\t1\t0\t\t\t\t
      max\t2120\t701\t701\tf\tf\ta\ti\tA\tmax_float8\t0\t1\t0\t\t\t\t
      max\t2122\t1082\t1082\tf\tf\ta\ti\tA\tmax_date\t0\t1\t0\t\t\t\t
      max\t2123\t1083\t1083\tf\tf\ta\ti\tA\tmax_time\t0\t1\t0\t\t\t\t
      max\t2124\t1266\t1266\tf\tf\ta\ti\tA\tmax_timetz\t0\t1\t0\t\t\t\t
      max\t2125\t790\t790\tf\tf\ta\ti\tA\tmax_money\t0\t1\t0\t\t\t\t
      max\t2126\t1114\t1114\tf\tf\ta\ti\tA\tmax_timestamp\t0\t1\t0\t\t\t\t
      max\t2127\t1184\t1184\tf\tf\ta\ti\tA\tmax_timestamptz\t0\t1\t0\t\t\t\t
      max\t2128\t1186\t1186\tf\tf\ta\ti\tA\tmax_interval\t0\t1\t0\t\t\t\t
      max\t2129\t25\t25\tf\tf\ta\ti\tA\tmax_text\t0\t1\t0\t\t\t\t
      max\t2130\t1700\t1700\tf\tf\ta\ti\tA\tmax_numeric\t0\t1\t0\t\t\t\t
      max\t2244\t1042\t1042\tf\tf\ta\ti\tA\tmax_bpchar\t0\t1\t0\t\t\t\t
      max\t2797\t27\t27\tf\tf\ta\ti\tA\tmax_tid\t0\t1\t0\t\t\t\t
      max\t3526\t3500\t3500\tf\tf\ta\ti\tA\tmax_anyenum\t0\t1\t0\t\t\t\t
      max\t3564\t869\t869\tf\tf\ta\ti\tA\tmax_inet\t0\t1\t0\t\t\t\t
      max\t4189\t3220\t3220\tf\tf\ta\ti\tA\tmax_pg_lsn\t0\t1\t0\t\t\t\t
      max\t5099\t5069\t5069\tf\tf\ta\ti\tA\tmax_xid8\t0\t1\t0\t\t\t\t
      max\t6373\t2249\t2249\tf\tf\ta\ti\tA\tmax_record\t0\t1\t0\t\t\t\t
      max\t6395\t17\t17\tf\tf\ta\ti\tA\tmax_bytea\t0\t1\t0\t\t\t\t
      min\t2051\t2277\t2277\tf\tf\ta\ti\tA\tmin_anyarray\t0\t1\t0\t\t\t\t
      min\t2131\t20\t20\tf\tf\ta\ti\tA\tmin_int8\t0\t1\t0\t\t\t\t
      min\t2132\t23\t23\tf\tf\ta\ti\tA\tmin_int4\t0\t1\t0\t\t\t\t
      min\t2133\t21\t21\tf\tf\ta\ti\tA\tmin_int2\t0\t1\t0\t\t\t\t
      min\t2134\t26\t26\tf\tf\ta\ti\tA\tmin_oid\t0\t1\t0\t\t\t\t
      min\t2135\t700\t700\tf\tf\ta\ti\tA\tmin_float4\t0\t1\t0\t\t\t\t
      min\t2136\t701\t701\tf\tf\ta\ti\tA\tmin_float8\t0\t1\t0\t\t\t\t
      min\t2138\t1082\t1082\tf\tf\ta\ti\tA\tmin_date\t0\t1\t0\t\t\t\t
      min\t2139\t1083\t1083\tf\tf\ta\ti\tA\tmin_time\t0\t1\t0\t\t\t\t
      min\t2140\t1266\t1266\tf\tf\ta\ti\tA\tmin_timetz\t0\t1\t0\t\t\t\t
      min\t2141\t790\t790\tf\tf\ta\ti\tA\tmin_money\t0\t1\t0\t\t\t\t
      min\t2142\t1114\t1114\tf\tf\ta\ti\tA\tmin_timestamp\t0\t1\t0\t\t\t\t
      min\t2143\t1184\t1184\tf\tf\ta\ti\tA\tmin_timestamptz\t0\t1\t0\t\t\t\t
      min\t2144\t1186\t1186\tf\tf\ta\ti\tA\tmin_interval\t0\t1\t0\t\t\t\t
      min\t2145\t25\t25\tf\tf\ta\ti\tA\tmin_text\t0\t1\t0\t\t\t\t
      min\t2146\t1700\t1700\tf\tf\ta\ti\tA\tmin_numeric\t0\t1\t0\t\t\t\t
      min\t2245\t1042\t1042\tf\tf\ta\ti\tA\tmin_bpchar\t0\t1\t0\t\t\t\t
      min\t2798\t27\t27\tf\tf\ta\ti\tA\tmin_tid\t0\t1\t0\t\t\t\t
      min\t3527\t3500\t3500\tf\tf\ta\ti\tA\tmin_anyenum\t0\t1\t0\t\t\t\t
      min\t3565\t869\t869\tf\tf\ta\ti\tA\tmin_inet\t0\t1\t0\t\t\t\t
      min\t4190\t3220\t3220\tf\tf\ta\ti\tA\tmin_pg_lsn\t0\t1\t0\t\t\t\t
      min\t5100\t5069\t5069\tf\tf\ta\ti\tA\tmin_xid8\t0\t1\t0\t\t\t\t
      min\t6374\t2249\t2249\tf\tf\ta\ti\tA\tmin_record\t0\t1\t0\t\t\t\t
      min\t6396\t17\t17\tf\tf\ta\ti\tA\tmin_bytea\t0\t1\t0\t\t\t\t
      min_scale\t5042\t1700\t23\tf\tt\tf\ti\tn\tnumeric_min_scale\t0\t1\t0\t\t\t\t
      mod\t1728\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_mod\t0\t1\t0\t\t\t\t
      mod\t940\t21 21\t21\tf\tt\tf\ti\ti\tint2mod\t0\t1\t0\t\t\t\t
      mod\t941\t23 23\t23\tf\tt\tf\ti\ti\tint4mod\t0\t1\t0\t\t\t\t
      mod\t947\t20 20\t20\tf\tt\tf\ti\ti\tint8mod\t0\t1\t0\t\t\t\t
      mode\t3984\t2283\t2283\tf\tf\ta\ti\tA\tmode_anyelement\t0\t1\t0\t\t\t\t
      mul_d_interval\t1624\t701 1186\t1186\tf\tt\tf\ti\td\tmul_d_interval\t0\t1\t0\t\t\t\t
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
      now\t1299\t\t1184\tf\tt\tf\ts\td\tnow\t0\t1\t0\t\t\t\t
      nth_value\t3114\t2283 23\t2283\tf\tt\tw\ti\tW\twindow_nth_value\t0\t1\t0\t\t\t\t
      ntile\t3105\t23\t23\tf\tt\tw\ti\tW\twindow_ntile\t0\t1\t0\t\t\t\t
      numeric\t1703\t1700 23\t1700\tf\tt\tf\ti\tn\tnumeric\t0\t1\t0\t\t\t\t
      numeric\t1740\t23\t1700\tf\tt\tf\ti\tn\tint4_numeric\t0\t1\t0\t\t\t\t
      numeric\t1742\t700\t1700\tf\tt\tf\ti\tn\tfloat4_numeric\t0\t1\t0\t\t\t\t
      numeric\t1743\t701\t1700\tf\tt\tf\ti\tn\tfloat8_numeric\t0\t1\t0\t\t\t\t
      numeric\t1781\t20\t1700\tf\tt\tf\ti\tn\tint8_numeric\t0\t1\t0\t\t\t\t
      numeric\t1782\t21\t1700\tf\tt\tf\ti\tn\tint2_numeric\t0\t1\t0\t\t\t\t
      numeric_abs\t1704\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_abs\t0\t1\t0\t\t\t\t
      numeric_add\t1724\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_add\t0\t1\t0\t\t\t\t
      numeric_cmp\t1769\t1700 1700\t23\tf\tt\tf\ti\tc\tnumeric_cmp\t0\t1\t0\t\t\t\t
      numeric_div\t1727\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_div\t0\t1\t0\t\t\t\t
      numeric_div_trunc\t1980\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_div_trunc\t0\t1\t0\t\t\t\t
      numeric_eq\t1718\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_eq\t0\t1\t0\t\t\t\t
      numeric_exp\t1733\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_exp\t0\t1\t0\t\t\t\t
      numeric_ge\t1721\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_ge\t0\t1\t0\t\t\t\t
      numeric_gt\t1720\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_gt\t0\t1\t0\t\t\t\t
      numeric_in\t1701\t2275 26 23\t1700\tf\tt\tf\ti\tI\tnumeric_in\t0\t1\t0\t\t\t\t
      numeric_inc\t1764\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_inc\t0\t1\t0\t\t\t\t
      numeric_larger\t1767\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_larger\t0\t1\t0\t\t\t\t
      numeric_le\t1723\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_le\t0\t1\t0\t\t\t\t
      numeric_ln\t1735\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_ln\t0\t1\t0\t\t\t\t
      numeric_log\t1737\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_log\t0\t1\t0\t\t\t\t
      numeric_lt\t1722\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_lt\t0\t1\t0\t\t\t\t
      numeric_mod\t1729\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_mod\t0\t1\t0\t\t\t\t
      numeric_mul\t1726\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_mul\t0\t1\t0\t\t\t\t
      numeric_ne\t1719\t1700 1700\t16\tf\tt\tf\ti\tc\tnumeric_ne\t0\t1\t0\t\t\t\t
      numeric_out\t1702\t1700\t2275\tf\tt\tf\ti\tI\tnumeric_out\t0\t1\t0\t\t\t\t
      numeric_power\t1739\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_power\t0\t1\t0\t\t\t\t
      numeric_recv\t2460\t2281 26 23\t1700\tf\tt\tf\ti\tI\tnumeric_recv\t0\t1\t0\t\t\t\t
      numeric_send\t2461\t1700\t17\tf\tt\tf\ti\tI\tnumeric_send\t0\t1\t0\t\t\t\t
      numeric_smaller\t1766\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_smaller\t0\t1\t0\t\t\t\t
      numeric_sqrt\t1731\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_sqrt\t0\t1\t0\t\t\t\t
      numeric_sub\t1725\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_sub\t0\t1\t0\t\t\t\t
      numeric_uminus\t1771\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_uminus\t0\t1\t0\t\t\t\t
      numeric_uplus\t1915\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_uplus\t0\t1\t0\t\t\t\t
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
      percent_rank\t3103\t\t701\tf\tf\tw\ti\tW\twindow_percent_rank\t0\t1\t0\t\t\t\t
      percentile_cont\t3974\t701 701\t701\tf\tf\ta\ti\tA\tpercentile_cont_float8_float8\t0\t1\t0\t\t\t\t
      percentile_cont\t3976\t701 1186\t1186\tf\tf\ta\ti\tA\tpercentile_cont_float8_interval\t0\t1\t0\t\t\t\t
      percentile_cont\t3980\t1022 701\t1022\tf\tf\ta\ti\tA\tpercentile_cont__float8_float8\t0\t1\t0\t\t\t\t
      percentile_cont\t3982\t1022 1186\t1187\tf\tf\ta\ti\tA\tpercentile_cont__float8_interval\t0\t1\t0\t\t\t\t
      percentile_disc\t3972\t701 2283\t2283\tf\tf\ta\ti\tA\tpercentile_disc_float8_anyelement\t0\t1\t0\t\t\t\t
      percentile_disc\t3978\t1022 2283\t2277\tf\tf\ta\ti\tA\tpercentile_disc__float8_anyelement\t0\t1\t0\t\t\t\t
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
      pow\t1346\t701 701\t701\tf\tt\tf\ti\tf\tdpow\t0\t1\t0\t\t\t\t
      pow\t1738\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_power\t0\t1\t0\t\t\t\t
      power\t1368\t701 701\t701\tf\tt\tf\ti\tf\tdpow\t0\t1\t0\t\t\t\t
      power\t2169\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_power\t0\t1\t0\t\t\t\t
      radians\t1609\t701\t701\tf\tt\tf\ti\tf\tradians\t0\t1\t0\t\t\t\t
      random\t6339\t23 23\t23\tf\tt\tf\tv\tf\tint4random\t0\t1\t0\tmin max\t\t\t
      random\t6340\t20 20\t20\tf\tt\tf\tv\tf\tint8random\t0\t1\t0\tmin max\t\t\t
      random\t6341\t1700 1700\t1700\tf\tt\tf\tv\tn\tnumeric_random\t0\t1\t0\tmin max\t\t\t
      random_normal\t6212\t701 701\t701\tf\tt\tf\tv\tf\tdrandom_normal\t0\t1\t0\tmean stddev\t\t\t0;1
      range_cmp\t3870\t3831 3831\t23\tf\tt\tf\ti\tc\trange_cmp\t0\t1\t0\t\t\t\t
      range_eq\t3855\t3831 3831\t16\tf\tt\tf\ti\tc\trange_eq\t0\t1\t0\t\t\t\t
      range_ge\t3873\t3831 3831\t16\tf\tt\tf\ti\tc\trange_ge\t0\t1\t0\t\t\t\t
      range_gt\t3874\t3831 3831\t16\tf\tt\tf\ti\tc\trange_gt\t0\t1\t0\t\t\t\t
      range_le\t3872\t3831 3831\t16\tf\tt\tf\ti\tc\trange_le\t0\t1\t0\t\t\t\t
      range_lt\t3871\t3831 3831\t16\tf\tt\tf\ti\tc\trange_lt\t0\t1\t0\t\t\t\t
      range_ne\t3856\t3831 3831\t16\tf\tt\tf\ti\tc\trange_ne\t0\t1\t0\t\t\t\t
      rank\t3101\t\t20\tf\tf\tw\ti\tW\twindow_rank\t0\t1\t0\t\t\t\t
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
      regr_avgx\t2822\t701 701\t701\tf\tf\ta\ti\tA\tregr_avgx_float8_float8\t0\t1\t0\t\t\t\t
      regr_avgy\t2823\t701 701\t701\tf\tf\ta\ti\tA\tregr_avgy_float8_float8\t0\t1\t0\t\t\t\t
      regr_count\t2818\t701 701\t20\tf\tf\ta\ti\tA\tregr_count_float8_float8\t0\t1\t0\t\t\t\t
      regr_intercept\t2826\t701 701\t701\tf\tf\ta\ti\tA\tregr_intercept_float8_float8\t0\t1\t0\t\t\t\t
      regr_r2\t2824\t701 701\t701\tf\tf\ta\ti\tA\tregr_r2_float8_float8\t0\t1\t0\t\t\t\t
      regr_slope\t2825\t701 701\t701\tf\tf\ta\ti\tA\tregr_slope_float8_float8\t0\t1\t0\t\t\t\t
      regr_sxx\t2819\t701 701\t701\tf\tf\ta\ti\tA\tregr_sxx_float8_float8\t0\t1\t0\t\t\t\t
      regr_sxy\t2821\t701 701\t701\tf\tf\ta\ti\tA\tregr_sxy_float8_float8\t0\t1\t0\t\t\t\t
      regr_syy\t2820\t701 701\t701\tf\tf\ta\ti\tA\tregr_syy_float8_float8\t0\t1\t0\t\t\t\t
      regrolein\t4098\t2275\t4096\tf\tt\tf\ts\tI\tregrolein\t0\t1\t0\t\t\t\t
      regroleout\t4092\t4096\t2275\tf\tt\tf\ts\tI\tregroleout\t0\t1\t0\t\t\t\t
      regrolerecv\t4094\t2281\t4096\tf\tt\tf\ti\tI\tregrolerecv\t0\t1\t0\t\t\t\t
      regrolesend\t4095\t4096\t17\tf\tt\tf\ti\tI\tregrolesend\t0\t1\t0\t\t\t\t
      regtypein\t2220\t2275\t2206\tf\tt\tf\ts\tI\tregtypein\t0\t1\t0\t\t\t\t
      regtypeout\t2221\t2206\t2275\tf\tt\tf\ts\tI\tregtypeout\t0\t1\t0\t\t\t\t
      regtyperecv\t2454\t2281\t2206\tf\tt\tf\ti\tI\tregtyperecv\t0\t1\t0\t\t\t\t
      regtypesend\t2455\t2206\t17\tf\tt\tf\ti\tI\tregtypesend\t0\t1\t0\t\t\t\t
      round\t1342\t701\t701\tf\tt\tf\ti\tf\tdround\t0\t1\t0\t\t\t\t
      round\t1707\t1700 23\t1700\tf\tt\tf\ti\tn\tnumeric_round\t0\t1\t0\t\t\t\t
      round\t1708\t1700\t1700\tf\tt\tf\ti\tn\tround_sql\t0\t1\t0\t\t\t\t
      row_number\t3100\t\t20\tf\tf\tw\ti\tW\twindow_row_number\t0\t1\t0\t\t\t\t
      scale\t3281\t1700\t23\tf\tt\tf\ti\tn\tnumeric_scale\t0\t1\t0\t\t\t\t
      setseed\t1599\t701\t2278\tf\tt\tf\tv\tf\tsetseed\t0\t1\t0\t\t\t\t
      sign\t1706\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_sign\t0\t1\t0\t\t\t\t
      sign\t2310\t701\t701\tf\tt\tf\ti\tf\tdsign\t0\t1\t0\t\t\t\t
      sin\t1604\t701\t701\tf\tt\tf\ti\tf\tdsin\t0\t1\t0\t\t\t\t
      sind\t2735\t701\t701\tf\tt\tf\ti\tf\tdsind\t0\t1\t0\t\t\t\t
      sinh\t2462\t701\t701\tf\tt\tf\ti\tf\tdsinh\t0\t1\t0\t\t\t\t
      sqrt\t1344\t701\t701\tf\tt\tf\ti\tf\tdsqrt\t0\t1\t0\t\t\t\t
      sqrt\t1730\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_sqrt\t0\t1\t0\t\t\t\t
      statement_timestamp\t2648\t\t1184\tf\tt\tf\ts\td\tstatement_timestamp\t0\t1\t0\t\t\t\t
      stddev\t2154\t20\t1700\tf\tf\ta\ti\tA\tstddev_int8\t0\t1\t0\t\t\t\t
      stddev\t2155\t23\t1700\tf\tf\ta\ti\tA\tstddev_int4\t0\t1\t0\t\t\t\t
      stddev\t2156\t21\t1700\tf\tf\ta\ti\tA\tstddev_int2\t0\t1\t0\t\t\t\t
      stddev\t2157\t700\t701\tf\tf\ta\ti\tA\tstddev_float4\t0\t1\t0\t\t\t\t
      stddev\t2158\t701\t701\tf\tf\ta\ti\tA\tstddev_float8\t0\t1\t0\t\t\t\t
      stddev\t2159\t1700\t1700\tf\tf\ta\ti\tA\tstddev_numeric\t0\t1\t0\t\t\t\t
      stddev_pop\t2724\t20\t1700\tf\tf\ta\ti\tA\tstddev_pop_int8\t0\t1\t0\t\t\t\t
      stddev_pop\t2725\t23\t1700\tf\tf\ta\ti\tA\tstddev_pop_int4\t0\t1\t0\t\t\t\t
      stddev_pop\t2726\t21\t1700\tf\tf\ta\ti\tA\tstddev_pop_int2\t0\t1\t0\t\t\t\t
      stddev_pop\t2727\t700\t701\tf\tf\ta\ti\tA\tstddev_pop_float4\t0\t1\t0\t\t\t\t
      stddev_pop\t2728\t701\t701\tf\tf\ta\ti\tA\tstddev_pop_float8\t0\t1\t0\t\t\t\t
      stddev_pop\t2729\t1700\t1700\tf\tf\ta\ti\tA\tstddev_pop_numeric\t0\t1\t0\t\t\t\t
      stddev_samp\t2712\t20\t1700\tf\tf\ta\ti\tA\tstddev_samp_int8\t0\t1\t0\t\t\t\t
      stddev_samp\t2713\t23\t1700\tf\tf\ta\ti\tA\tstddev_samp_int4\t0\t1\t0\t\t\t\t
      stddev_samp\t2714\t21\t1700\tf\tf\ta\ti\tA\tstddev_samp_int2\t0\t1\t0\t\t\t\t
      stddev_samp\t2715\t700\t701\tf\tf\ta\ti\tA\tstddev_samp_float4\t0\t1\t0\t\t\t\t
      stddev_samp\t2716\t701\t701\tf\tf\ta\ti\tA\tstddev_samp_float8\t0\t1\t0\t\t\t\t
      stddev_samp\t2717\t1700\t1700\tf\tf\ta\ti\tA\tstddev_samp_numeric\t0\t1\t0\t\t\t\t
      """;

  static final String PART_1 =
      """
      string_agg\t3538\t25 25\t25\tf\tf\ta\ti\tA\tstring_agg_text_text\t0\t1\t0\tvalue delimiter\t\t\t
      string_agg\t3545\t17 17\t17\tf\tf\ta\ti\tA\tstring_agg_bytea_bytea\t0\t1\t0\tvalue delimiter\t\t\t
      sum\t2107\t20\t1700\tf\tf\ta\ti\tA\tsum_int8\t0\t1\t0\t\t\t\t
      sum\t2108\t23\t20\tf\tf\ta\ti\tA\tsum_int4\t0\t1\t0\t\t\t\t
      sum\t2109\t21\t20\tf\tf\ta\ti\tA\tsum_int2\t0\t1\t0\t\t\t\t
      sum\t2110\t700\t700\tf\tf\ta\ti\tA\tsum_float4\t0\t1\t0\t\t\t\t
      sum\t2111\t701\t701\tf\tf\ta\ti\tA\tsum_float8\t0\t1\t0\t\t\t\t
      sum\t2112\t790\t790\tf\tf\ta\ti\tA\tsum_money\t0\t1\t0\t\t\t\t
      sum\t2113\t1186\t1186\tf\tf\ta\ti\tA\tsum_interval\t0\t1\t0\t\t\t\t
      sum\t2114\t1700\t1700\tf\tf\ta\ti\tA\tsum_numeric\t0\t1\t0\t\t\t\t
      table_am_handler_in\t267\t2275\t269\tf\tf\tf\ti\tI\ttable_am_handler_in\t0\t1\t0\t\t\t\t
      table_am_handler_out\t268\t269\t2275\tf\tt\tf\ti\tI\ttable_am_handler_out\t0\t1\t0\t\t\t\t
      tan\t1606\t701\t701\tf\tt\tf\ti\tf\tdtan\t0\t1\t0\t\t\t\t
      tand\t2737\t701\t701\tf\tt\tf\ti\tf\tdtand\t0\t1\t0\t\t\t\t
      tanh\t2464\t701\t701\tf\tt\tf\ti\tf\tdtanh\t0\t1\t0\t\t\t\t
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
      time\t1316\t1114\t1083\tf\tt\tf\ti\td\ttimestamp_time\t0\t1\t0\t\t\t\t
      time\t1419\t1186\t1083\tf\tt\tf\ti\td\tinterval_time\t0\t1\t0\t\t\t\t
      time\t1968\t1083 23\t1083\tf\tt\tf\ti\td\ttime_scale\t0\t1\t0\t\t\t\t
      time\t2019\t1184\t1083\tf\tt\tf\ts\td\ttimestamptz_time\t0\t1\t0\t\t\t\t
      time\t2046\t1266\t1083\tf\tt\tf\ti\td\ttimetz_time\t0\t1\t0\t\t\t\t
      time_cmp\t1107\t1083 1083\t23\tf\tt\tf\ti\tc\ttime_cmp\t0\t1\t0\t\t\t\t
      time_eq\t1145\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_eq\t0\t1\t0\t\t\t\t
      time_ge\t1105\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_ge\t0\t1\t0\t\t\t\t
      time_gt\t1104\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_gt\t0\t1\t0\t\t\t\t
      time_in\t1143\t2275 26 23\t1083\tf\tt\tf\ts\tI\ttime_in\t0\t1\t0\t\t\t\t
      time_larger\t1377\t1083 1083\t1083\tf\tt\tf\ti\td\ttime_larger\t0\t1\t0\t\t\t\t
      time_le\t1103\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_le\t0\t1\t0\t\t\t\t
      time_lt\t1102\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_lt\t0\t1\t0\t\t\t\t
      time_mi_interval\t1748\t1083 1186\t1083\tf\tt\tf\ti\td\ttime_mi_interval\t0\t1\t0\t\t\t\t
      time_mi_time\t1690\t1083 1083\t1186\tf\tt\tf\ti\td\ttime_mi_time\t0\t1\t0\t\t\t\t
      time_ne\t1106\t1083 1083\t16\tf\tt\tf\ti\tc\ttime_ne\t0\t1\t0\t\t\t\t
      time_out\t1144\t1083\t2275\tf\tt\tf\ti\tI\ttime_out\t0\t1\t0\t\t\t\t
      time_pl_interval\t1747\t1083 1186\t1083\tf\tt\tf\ti\td\ttime_pl_interval\t0\t1\t0\t\t\t\t
      time_recv\t2470\t2281 26 23\t1083\tf\tt\tf\ti\tI\ttime_recv\t0\t1\t0\t\t\t\t
      time_send\t2471\t1083\t17\tf\tt\tf\ti\tI\ttime_send\t0\t1\t0\t\t\t\t
      time_smaller\t1378\t1083 1083\t1083\tf\tt\tf\ti\td\ttime_smaller\t0\t1\t0\t\t\t\t
      timedate_pl\t1296\t1083 1082\t1114\tf\tt\tf\ti\td\ttimedate_pl_sql\t0\t1\t0\t\t\t\t
      timeofday\t274\t\t25\tf\tt\tf\tv\td\ttimeofday\t0\t1\t0\t\t\t\t
      timestamp\t1961\t1114 23\t1114\tf\tt\tf\ti\td\ttimestamp_scale\t0\t1\t0\t\t\t\t
      timestamp\t2024\t1082\t1114\tf\tt\tf\ti\td\tdate_timestamp\t0\t1\t0\t\t\t\t
      timestamp\t2025\t1082 1083\t1114\tf\tt\tf\ti\td\tdatetime_timestamp\t0\t1\t0\t\t\t\t
      timestamp\t2027\t1184\t1114\tf\tt\tf\ts\td\ttimestamptz_timestamp\t0\t1\t0\t\t\t\t
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
      timestamp_larger\t2036\t1114 1114\t1114\tf\tt\tf\ti\td\ttimestamp_larger\t0\t1\t0\t\t\t\t
      timestamp_le\t2055\t1114 1114\t16\tf\tt\tf\ti\tc\ttimestamp_le\t0\t1\t0\t\t\t\t
      timestamp_le_date\t2365\t1114 1082\t16\tf\tt\tf\ti\tc\ttimestamp_le_date\t0\t1\t0\t\t\t\t
      timestamp_le_timestamptz\t2521\t1114 1184\t16\tf\tt\tf\ts\tc\ttimestamp_le_timestamptz\t0\t1\t0\t\t\t\t
      timestamp_lt\t2054\t1114 1114\t16\tf\tt\tf\ti\tc\ttimestamp_lt\t0\t1\t0\t\t\t\t
      timestamp_lt_date\t2364\t1114 1082\t16\tf\tt\tf\ti\tc\ttimestamp_lt_date\t0\t1\t0\t\t\t\t
      timestamp_lt_timestamptz\t2520\t1114 1184\t16\tf\tt\tf\ts\tc\ttimestamp_lt_timestamptz\t0\t1\t0\t\t\t\t
      timestamp_mi\t2031\t1114 1114\t1186\tf\tt\tf\ti\td\ttimestamp_mi\t0\t1\t0\t\t\t\t
      timestamp_mi_interval\t2033\t1114 1186\t1114\tf\tt\tf\ti\td\ttimestamp_mi_interval\t0\t1\t0\t\t\t\t
      timestamp_ne\t2053\t1114 1114\t16\tf\tt\tf\ti\tc\ttimestamp_ne\t0\t1\t0\t\t\t\t
      timestamp_ne_date\t2369\t1114 1082\t16\tf\tt\tf\ti\tc\ttimestamp_ne_date\t0\t1\t0\t\t\t\t
      timestamp_ne_timestamptz\t2525\t1114 1184\t16\tf\tt\tf\ts\tc\ttimestamp_ne_timestamptz\t0\t1\t0\t\t\t\t
      timestamp_out\t1313\t1114\t2275\tf\tt\tf\ts\tI\ttimestamp_out\t0\t1\t0\t\t\t\t
      timestamp_pl_interval\t2032\t1114 1186\t1114\tf\tt\tf\ti\td\ttimestamp_pl_interval\t0\t1\t0\t\t\t\t
      timestamp_recv\t2474\t2281 26 23\t1114\tf\tt\tf\ti\tI\ttimestamp_recv\t0\t1\t0\t\t\t\t
      timestamp_send\t2475\t1114\t17\tf\tt\tf\ti\tI\ttimestamp_send\t0\t1\t0\t\t\t\t
      timestamp_smaller\t2035\t1114 1114\t1114\tf\tt\tf\ti\td\ttimestamp_smaller\t0\t1\t0\t\t\t\t
      timestamptypmodin\t2905\t1263\t23\tf\tt\tf\ti\tI\ttimestamptypmodin\t0\t1\t0\t\t\t\t
      timestamptypmodout\t2906\t23\t2275\tf\tt\tf\ti\tI\ttimestamptypmodout\t0\t1\t0\t\t\t\t
      timestamptz\t1174\t1082\t1184\tf\tt\tf\ts\td\tdate_timestamptz\t0\t1\t0\t\t\t\t
      timestamptz\t1359\t1082 1266\t1184\tf\tt\tf\ti\td\tdatetimetz_timestamptz\t0\t1\t0\t\t\t\t
      timestamptz\t1967\t1184 23\t1184\tf\tt\tf\ti\td\ttimestamptz_scale\t0\t1\t0\t\t\t\t
      timestamptz\t2028\t1114\t1184\tf\tt\tf\ts\td\ttimestamp_timestamptz\t0\t1\t0\t\t\t\t
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
      timestamptz_larger\t1196\t1184 1184\t1184\tf\tt\tf\ti\td\ttimestamp_larger\t0\t1\t0\t\t\t\t
      timestamptz_le\t1155\t1184 1184\t16\tf\tt\tf\ti\tc\ttimestamp_le\t0\t1\t0\t\t\t\t
      timestamptz_le_date\t2378\t1184 1082\t16\tf\tt\tf\ts\tc\ttimestamptz_le_date\t0\t1\t0\t\t\t\t
      timestamptz_le_timestamp\t2528\t1184 1114\t16\tf\tt\tf\ts\tc\ttimestamptz_le_timestamp\t0\t1\t0\t\t\t\t
      timestamptz_lt\t1154\t1184 1184\t16\tf\tt\tf\ti\tc\ttimestamp_lt\t0\t1\t0\t\t\t\t
      timestamptz_lt_date\t2377\t1184 1082\t16\tf\tt\tf\ts\tc\ttimestamptz_lt_date\t0\t1\t0\t\t\t\t
      timestamptz_lt_timestamp\t2527\t1184 1114\t16\tf\tt\tf\ts\tc\ttimestamptz_lt_timestamp\t0\t1\t0\t\t\t\t
      timestamptz_mi\t1188\t1184 1184\t1186\tf\tt\tf\ti\td\ttimestamp_mi\t0\t1\t0\t\t\t\t
      timestamptz_mi_interval\t1190\t1184 1186\t1184\tf\tt\tf\ts\td\ttimestamptz_mi_interval\t0\t1\t0\t\t\t\t
      timestamptz_ne\t1153\t1184 1184\t16\tf\tt\tf\ti\tc\ttimestamp_ne\t0\t1\t0\t\t\t\t
      timestamptz_ne_date\t2382\t1184 1082\t16\tf\tt\tf\ts\tc\ttimestamptz_ne_date\t0\t1\t0\t\t\t\t
      timestamptz_ne_timestamp\t2532\t1184 1114\t16\tf\tt\tf\ts\tc\ttimestamptz_ne_timestamp\t0\t1\t0\t\t\t\t
      timestamptz_out\t1151\t1184\t2275\tf\tt\tf\ts\tI\ttimestamptz_out\t0\t1\t0\t\t\t\t
      timestamptz_pl_interval\t1189\t1184 1186\t1184\tf\tt\tf\ts\td\ttimestamptz_pl_interval\t0\t1\t0\t\t\t\t
      timestamptz_recv\t2476\t2281 26 23\t1184\tf\tt\tf\ti\tI\ttimestamptz_recv\t0\t1\t0\t\t\t\t
      timestamptz_send\t2477\t1184\t17\tf\tt\tf\ti\tI\ttimestamptz_send\t0\t1\t0\t\t\t\t
      timestamptz_smaller\t1195\t1184 1184\t1184\tf\tt\tf\ti\td\ttimestamp_smaller\t0\t1\t0\t\t\t\t
      timestamptztypmodin\t2907\t1263\t23\tf\tt\tf\ti\tI\ttimestamptztypmodin\t0\t1\t0\t\t\t\t
      timestamptztypmodout\t2908\t23\t2275\tf\tt\tf\ti\tI\ttimestamptztypmodout\t0\t1\t0\t\t\t\t
      timetypmodin\t2909\t1263\t23\tf\tt\tf\ti\tI\ttimetypmodin\t0\t1\t0\t\t\t\t
      timetypmodout\t2910\t23\t2275\tf\tt\tf\ti\tI\ttimetypmodout\t0\t1\t0\t\t\t\t
      timetz\t1388\t1184\t1266\tf\tt\tf\ts\td\ttimestamptz_timetz\t0\t1\t0\t\t\t\t
      timetz\t1969\t1266 23\t1266\tf\tt\tf\ti\td\ttimetz_scale\t0\t1\t0\t\t\t\t
      timetz\t2047\t1083\t1266\tf\tt\tf\ts\td\ttime_timetz\t0\t1\t0\t\t\t\t
      timetz_cmp\t1358\t1266 1266\t23\tf\tt\tf\ti\tc\ttimetz_cmp\t0\t1\t0\t\t\t\t
      timetz_eq\t1352\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_eq\t0\t1\t0\t\t\t\t
      timetz_ge\t1356\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_ge\t0\t1\t0\t\t\t\t
      timetz_gt\t1357\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_gt\t0\t1\t0\t\t\t\t
      timetz_in\t1350\t2275 26 23\t1266\tf\tt\tf\ts\tI\ttimetz_in\t0\t1\t0\t\t\t\t
      timetz_larger\t1379\t1266 1266\t1266\tf\tt\tf\ti\td\ttimetz_larger\t0\t1\t0\t\t\t\t
      timetz_le\t1355\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_le\t0\t1\t0\t\t\t\t
      timetz_lt\t1354\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_lt\t0\t1\t0\t\t\t\t
      timetz_mi_interval\t1750\t1266 1186\t1266\tf\tt\tf\ti\td\ttimetz_mi_interval\t0\t1\t0\t\t\t\t
      timetz_ne\t1353\t1266 1266\t16\tf\tt\tf\ti\tc\ttimetz_ne\t0\t1\t0\t\t\t\t
      timetz_out\t1351\t1266\t2275\tf\tt\tf\ti\tI\ttimetz_out\t0\t1\t0\t\t\t\t
      timetz_pl_interval\t1749\t1266 1186\t1266\tf\tt\tf\ti\td\ttimetz_pl_interval\t0\t1\t0\t\t\t\t
      timetz_recv\t2472\t2281 26 23\t1266\tf\tt\tf\ti\tI\ttimetz_recv\t0\t1\t0\t\t\t\t
      timetz_send\t2473\t1266\t17\tf\tt\tf\ti\tI\ttimetz_send\t0\t1\t0\t\t\t\t
      timetz_smaller\t1380\t1266 1266\t1266\tf\tt\tf\ti\td\ttimetz_smaller\t0\t1\t0\t\t\t\t
      timetztypmodin\t2911\t1263\t23\tf\tt\tf\ti\tI\ttimetztypmodin\t0\t1\t0\t\t\t\t
      timetztypmodout\t2912\t23\t2275\tf\tt\tf\ti\tI\ttimetztypmodout\t0\t1\t0\t\t\t\t
      timezone\t1026\t1186 1184\t1114\tf\tt\tf\ti\td\ttimestamptz_izone\t0\t1\t0\t\t\t\t
      timezone\t1159\t25 1184\t1114\tf\tt\tf\ti\td\ttimestamptz_zone\t0\t1\t0\t\t\t\t
      timezone\t2037\t25 1266\t1266\tf\tt\tf\ts\td\ttimetz_zone\t0\t1\t0\t\t\t\t
      timezone\t2038\t1186 1266\t1266\tf\tt\tf\ti\td\ttimetz_izone\t0\t1\t0\t\t\t\t
      timezone\t2069\t25 1114\t1184\tf\tt\tf\ti\td\ttimestamp_zone\t0\t1\t0\t\t\t\t
      timezone\t2070\t1186 1114\t1184\tf\tt\tf\ti\td\ttimestamp_izone\t0\t1\t0\t\t\t\t
      timezone\t6334\t1184\t1114\tf\tt\tf\ts\td\ttimestamptz_at_local\t0\t1\t0\t\t\t\t
      timezone\t6335\t1114\t1184\tf\tt\tf\ts\td\ttimestamp_at_local\t0\t1\t0\t\t\t\t
      to_timestamp\t1158\t701\t1184\tf\tt\tf\ti\td\tfloat8_timestamptz\t0\t1\t0\t\t\t\t
      transaction_timestamp\t2647\t\t1184\tf\tt\tf\ts\td\tnow\t0\t1\t0\t\t\t\t
      trigger_in\t2300\t2275\t2279\tf\tf\tf\ti\tI\ttrigger_in\t0\t1\t0\t\t\t\t
      trigger_out\t2301\t2279\t2275\tf\tt\tf\ti\tI\ttrigger_out\t0\t1\t0\t\t\t\t
      trim_scale\t5043\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_trim_scale\t0\t1\t0\t\t\t\t
      trunc\t1343\t701\t701\tf\tt\tf\ti\tf\tdtrunc\t0\t1\t0\t\t\t\t
      trunc\t1709\t1700 23\t1700\tf\tt\tf\ti\tn\tnumeric_trunc\t0\t1\t0\t\t\t\t
      trunc\t1710\t1700\t1700\tf\tt\tf\ti\tn\ttrunc_sql\t0\t1\t0\t\t\t\t
      txid_snapshot_in\t2939\t2275\t2970\tf\tt\tf\ti\tI\tpg_snapshot_in\t0\t1\t0\t\t\t\t
      txid_snapshot_out\t2940\t2970\t2275\tf\tt\tf\ti\tI\tpg_snapshot_out\t0\t1\t0\t\t\t\t
      txid_snapshot_recv\t2941\t2281\t2970\tf\tt\tf\ti\tI\tpg_snapshot_recv\t0\t1\t0\t\t\t\t
      txid_snapshot_send\t2942\t2970\t17\tf\tt\tf\ti\tI\tpg_snapshot_send\t0\t1\t0\t\t\t\t
      unknownin\t109\t2275\t705\tf\tt\tf\ti\tI\tunknownin\t0\t1\t0\t\t\t\t
      unknownout\t110\t705\t2275\tf\tt\tf\ti\tI\tunknownout\t0\t1\t0\t\t\t\t
      unknownrecv\t2416\t2281\t705\tf\tt\tf\ti\tI\tunknownrecv\t0\t1\t0\t\t\t\t
      unknownsend\t2417\t705\t17\tf\tt\tf\ti\tI\tunknownsend\t0\t1\t0\t\t\t\t
      unnest\t2331\t2277\t2283\tt\tt\tf\ti\tG\tarray_unnest\t0\t1\t100\t\t\t\t
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
      var_pop\t2718\t20\t1700\tf\tf\ta\ti\tA\tvar_pop_int8\t0\t1\t0\t\t\t\t
      var_pop\t2719\t23\t1700\tf\tf\ta\ti\tA\tvar_pop_int4\t0\t1\t0\t\t\t\t
      var_pop\t2720\t21\t1700\tf\tf\ta\ti\tA\tvar_pop_int2\t0\t1\t0\t\t\t\t
      var_pop\t2721\t700\t701\tf\tf\ta\ti\tA\tvar_pop_float4\t0\t1\t0\t\t\t\t
      var_pop\t2722\t701\t701\tf\tf\ta\ti\tA\tvar_pop_float8\t0\t1\t0\t\t\t\t
      var_pop\t2723\t1700\t1700\tf\tf\ta\ti\tA\tvar_pop_numeric\t0\t1\t0\t\t\t\t
      var_samp\t2641\t20\t1700\tf\tf\ta\ti\tA\tvar_samp_int8\t0\t1\t0\t\t\t\t
      var_samp\t2642\t23\t1700\tf\tf\ta\ti\tA\tvar_samp_int4\t0\t1\t0\t\t\t\t
      var_samp\t2643\t21\t1700\tf\tf\ta\ti\tA\tvar_samp_int2\t0\t1\t0\t\t\t\t
      var_samp\t2644\t700\t701\tf\tf\ta\ti\tA\tvar_samp_float4\t0\t1\t0\t\t\t\t
      var_samp\t2645\t701\t701\tf\tf\ta\ti\tA\tvar_samp_float8\t0\t1\t0\t\t\t\t
      var_samp\t2646\t1700\t1700\tf\tf\ta\ti\tA\tvar_samp_numeric\t0\t1\t0\t\t\t\t
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
      variance\t2148\t20\t1700\tf\tf\ta\ti\tA\tvariance_int8\t0\t1\t0\t\t\t\t
      variance\t2149\t23\t1700\tf\tf\ta\ti\tA\tvariance_int4\t0\t1\t0\t\t\t\t
      variance\t2150\t21\t1700\tf\tf\ta\ti\tA\tvariance_int2\t0\t1\t0\t\t\t\t
      variance\t2151\t700\t701\tf\tf\ta\ti\tA\tvariance_float4\t0\t1\t0\t\t\t\t
      variance\t2152\t701\t701\tf\tf\ta\ti\tA\tvariance_float8\t0\t1\t0\t\t\t\t
      variance\t2153\t1700\t1700\tf\tf\ta\ti\tA\tvariance_numeric\t0\t1\t0\t\t\t\t
      void_in\t2298\t2275\t2278\tf\tt\tf\ti\tI\tvoid_in\t0\t1\t0\t\t\t\t
      void_out\t2299\t2278\t2275\tf\tt\tf\ti\tI\tvoid_out\t0\t1\t0\t\t\t\t
      void_recv\t3120\t2281\t2278\tf\tt\tf\ti\tI\tvoid_recv\t0\t1\t0\t\t\t\t
      void_send\t3121\t2278\t17\tf\tt\tf\ti\tI\tvoid_send\t0\t1\t0\t\t\t\t
      width_bucket\t2170\t1700 1700 1700 23\t23\tf\tt\tf\ti\tn\twidth_bucket_numeric\t0\t1\t0\t\t\t\t
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
      0003100839300033009830000340376910003503804200038023237000390236620004002404500041024102\
      0004202592000043026391000440468900004504694100046051310000470516140004805189900049052080\
      0005006549300051065636000520100210005301006400054041643000550418690005600534600057005205\
      0006000511100061009505000620373860006302309700064023329000650257800006602605800067051099\
      0006806539900069009977000700097840007200969000073009597000740095510007702459900078009355\
      0008400539200109061530001100615830014102620000144026249001450235200014602319000147025873\
      0014802328200149026011001500258260015102314300152023471001530230480015402573100155023422\
      0015602615100157051512001580220080015902469300160022204001610248890016202210600163024791\
      0016402235300165025038001660221550016702484000168022057001690247420017002230200171024987\
      0017202195700173024642001760237090017702643800178022402001790250870018002337500181026104\
      0018202225300183024938001840410120018504128400195043270001960433350019704340200198043471\
      0020001761300201017995002020178860020301739800204018048002050178320020601827600207017346\
      0020901766400211018212002120266850021302395600214019434002150198160021601970700217019219\
      0021801986900219019653002200200970022101916700223019485002240200330022801513400229015224\
      0023001518000231014742002320150880023301489300234014997002350184330023601661200237021790\
      0023802183200240037432002410378850024203778300243037534002440376360024503798700246007445\
      0024705114500248051457002490514020025005120000251051255002520515590025300787900267050530\
      0026805060300274053509002790171770028001678800281017290002820171210028301899800284018609\
      0028501911100286018942002870174540028801794200289017779002900177260029101756000292017507\
      0029301927500294019763002950196000029601954700297019381002980193280029901684600300017235\
      0030101706600302017011003030169560030401690100305018667003060190560030701888700308018832\
      0030901877700310018722003110184770031201665600313024432003140218740031601852100317024474\
      0031801670000319024516003210316410032203177800323031829003240318820032602138500327021458\
      0035000700900351007174003540067170035500683800356007506003580066020035900739200360007826\
      0037700854600382006409003900028050039100275000392002582003930026950039600252700404007557\
      0046002841700461028891004620291860046302893900464028604004650287000046602822700467028276\
      0046802874900469028557004700283700047102851000472028323004740276370047502798400476027833\
      0047702773500478027784004790276860048002455800481026919004820185650048302696000619041812\
      0065201674400653027002006550378380065603773600657037589006580374870065903794000677041755\
      0067804169800679041472006800415290068104158600714021916007160412390071704119400740051000\
      0074105095100742050902007430508530074400247200750002637007510028600075402704400766025965\
      0083702753600838027386008390274350084002708500841022902008420073390085202518800853025535\
      0085402538400855025286008560253350085702523700886008752008870089540088800859900889008903\
      0089000885200891008801008920087010089300865000910021533009110215820092003824800921038476\
      0092203841900923038362009240383050092503853300926038189009380210380093902112700940037126\
      0094103717100942022752009430228010094502865100947037216009480224510102606028801031000333\
      0103200038801044005881010450061080104606382001047063881010480057130104900599601050005940\
      0105100582501052005769010530060520106200027401066020447010670205290106802060301069020685\
      0107800565501084012518010850134350108601190001087012839010880126330108901231201090012106\
      0109101322901092011688011020528860110305283201104052657011050526030110605308001107052493\
      0113801256901139014090011400130450114101392601142013173011430527110114405313401145052549\
      0115005740301151058402011520567070115305817001154057782011550575500115605693901157057171\
      0115806079501159060355011600299540116103040601162029768011630303440116403015301165030091\
      0116602983001167029892011680311530116903046701170030215011710134880117201355201174056193\
      0117503277401178011281011880580140118905846901190058082011910212180119202130001194033972\
      0119505869901196057474011970310790119803001901199000581012000295190121701432301218014390\
      0121902846301230028083012420052510124300550601244008194012450096430124600973601251025634\
      0125302295101257051355012580510490126505203401267010109012720145940127301361301274028033\
      0127502788201276027932012770275850127802558401279025433012800254830128102513601284014454\
      0128704096901288026824012920517610129503270401296053441012970146650129903859001312054727\
      0131305569601314056469013150296390131605222101317033688013190654430132602970301339015041\
      0134003382501341033734013420482040134306109901344048747013450091110134604380601347015838\
      0135005945201351059833013520592780135305977501354059639013550595810135605933601357059394\
      0135805921801359056257013680439100136900944901370029581013730313480137601630301377052768\
      0137805337501379059513013800600900138100939801384013672013850137330138600064101388059045\
      0138903140201390031461013940000000139500004701396000094013970001370139800018001419052276\
      0142701015901481034018015640038990156500410401579063079015800631400158100447301582004723\
      0159200452301593004573015940046230159500467301596004421015990484700160000303201601000445\
      0160200316801603003212016040486170160501053701606050678016070106670160801478601609044018\
      0161803027901624037317016380411030163904105701666063374016670636390166806342701669063480\
      0167006353301671063586016720633190169005301401691005298016920051570169300646801701039638\
      0170204025901703038744017040390740170500022301706048520017070482500170804830801709061145\
      0171006120301711009155017120201980171803939901719040199017200395780172103951801722040011\
      0172303983001724039133017250406450172604013501727039259017280370700172904007101730048791\
      0173104058401732015880017330394590173403377601735039890017360338690173703994701738043852\
      0173904031801740038798017410339250174203885201743038909017440243350174501655601746018377\
      0174705318701748052940017490598900175005969701764039701017660405120176703976001769039197\
      0177104070901779026868017810389660178203902001783021739017980411490179904132901848030609\
      0185002250201851022852018520227020185302260201854022652018550225520185602713601857027486\
      0185802733601859027236018600272860186102718601892022998018930236140189402428501895023567\
      0189602385601897023906018980256810189902634301900026774019010262960190202658501903026635\
      0190402813001905028843019060292750190702879601908029086019090291360191002923001911024000\
      0191202672901913018326019140201470191504077401948008044019490082930195000824301951008144\
      0195200809401953008343019540079920196105355701967056332019680523300196905910601973014935\
      0198003932302019052384020200145290202101379002024053621020250536810202705375002028056400\
      0202901133802031055320020320557590203305538602035055977020360547940203706041902038060478\
      0204505381702046052441020470591640204803151902050034701020510358550205205404902053055470\
      0205405509402055054868020560542750205705450102058000688020590007460206906054002070060602\
      0207101385202072013099021000034060210100345202102003498021030035440210400359502105003643\
      0210600369102107050150021080501960210905024002110050284021110503320211205038002113050427\
      0211405047902115034753021160347970211703484102118034885021190349280212003497602122035024\
      0212303507202124035120021250351700212603521702127035270021280353250212903537702130035421\
      0213103590702132035951021330359950213403603902135036082021360361300213803617802139036226\
      0214003627402141036324021420363710214303642402144036479021450365310214603657502147010753\
      0214806419202149064248021500643040215106436002152064418021530644760215404891502155048967\
      0215604901902157049071021580491250215904917902166007754021670092520216904395802170064749\
      0218000652202188007118021890072830219000689702191007062021920069530219300722702194006655\
      0219500677602212046622022130466870221404639402215046449022160461340221704619702218045362\
      0221904541902220047976022210480310223600374302237003954022380037950223900400402240003847\
      0224100405402244035472022450366260229004494802291045183022920109880229301104502294000793\
      0229500084202296000959022970010180229806453702299064588023000609180230106097502302033121\
      0230303319602304029399023050294580230800920802309020253023100485730231200183902313001902\
      0232000930802331061752023350023410233801289302339012687023400119540234101236602342012160\
      0234301328302344011744023510129670235201276102353012028023540124400235501223402356013357\
      0235701182002364055158023650549320236605411302367054565023680543390236905553402370053883\
      0237705784802378057616023790567730238005723702381057005023820582360238305653702400002914\
      0240100297702402045240024030453050240402375602405023807024060264850240702653602408028986\
      0240902903702410024161024110242240241200844202413008495024140516610241505171202416061638\
      0241706169602418041376024190414250242004192602421041987024220380890242303814002424018102\
      0242501815802426019923024270199790243000616302431006226024320639380243306400302434009877\
      0243500992802436005555024370056060243805212502439052174024400656810244106573002442010317\
      0244301036602444046994024450470510244604675402447046823024480465060244904656502450046262\
      0245104632902452045478024530455390245404808802455048147024560041550245700421402458063197\
      0245906326202460040386024610404530246204870302463010623024640507640246500312202466000535\
      0246700336002468013982024690140370247005326102471053322024720599680247306003302474055843\
      0247505591402476058557024770586320247803094902479031018024920090050249300905902496021633\
      0249702168702498010211024990102650250001110402501011165025020010790250300114202515005041\
      0251600543802517004935025180049890251901579002520055232025210550060252205418702523054639\
      0252405441302525055608025260539590252705792602528057694025290568510253005731502531057083\
      0253205831402533056617025460305310254703086702548030687025490307750255002932502557004889\
      0255802438602641062734026420627900264306284602644062902026450629600264606301802647060861\
      0264804884402649010413027110328460271204960502713049667027140497290271504979102716049855\
      0271704991902718062401027190624550272006250902721062563027220626190272306267502724049236\
      0272504929602726049356027270494160272804947802729049540027310030760273200048902733003314\
      0273400326202735048659027360105790273705072002738010709027770020830277800214802790051853\
      0279105198802792051807027930519420279400794002797035522027980366760280301080202818047248\
      0281904754102820047679028210476100282204710602823047177028240474010282504746802826047320\
      0282701084402828010915028290104760290206369202903031212029040312790290505605302906056122\
      0290705877702908058850029090589250291005898402911060160029120602230291300628102914006344\
      0291506406002916064125029170408370291804090202919004773029200048300292106375502939061254\
      0294006132102941061390029420614610295206202702953062240029540621320295506207802956061865\
      0295706191902958061973029590621860296006180902961062293029620623480297105080802981044774\
      0298204512502983045067029840448900298504500902986044832029870076200310004835903101044728\
      0310201483503103042046031040112240310503869403106032924031070329740310803303903109033485\
      0311003353703111033604031120164900311303327303114038629031160163580311701642303120064641\
      0312106469603175031578031870076820319703169003229042868032300430970323104298103232042923\
      0323304269403234042752032350428100323604303903238043154032390432130325104263403259020759\
      0326002085203267031933032700324460328104841703308065536033090655840346103434803462034455\
      0346303456603464034142035040019670350500202403508015326035090155960351001554203511015434\
      0351201548803513015380035140152700352603556503527036719035380499860354505006703546028180\
      0356403561603565036770035940156500359501571903803032649038040325370380503259203806032225\
      0383200221503833002280038460340690384703427603855044392038560446720387004433403871044616\
      0387204456003873044448038740445040397204245403974042109039760421920397804254303980042279\
      0398204236503984037261040380323900403903233404040032169040410322780404203211304043032057\
      0404403199904053002408040840458660408504593104087045998040880460670409204780304094047860\
      0409504791904098047748041890356620419003681604193045598041940456630419604573004197045799\
      0503406514005035064987050360650880503706493505042037009050430610340504402029905045020345\
      0504603333705047033383050480203910504903342905055043538050560436030505704367005058043739\
      0507006503905081065244050820652950508306534805084064883050850651920508600120305087001272\
      0508800134305089001422050900015030509100158605092001667050930017520509606482905099035712\
      0510003686606164004265061650043170616600436906177011550061780116180619901593106200015990\
      0620101604906202016110062030161740620401624006212044254062210113930622201146606223014156\
      0627301423406274020935062910008930633406066706335060732063390440670634004412606341044185\
      06373035760063740369140639503581006396036964\
      """;

  private FunctionRows() {}

  static String[] parts() {
    return new String[] {PART_0, PART_1};
  }
}
