package pganatomy.engine.utils.adt;

/// Rows of `pg_proc`, taken from PostgreSQL 18 by tests/tools/catalog-rows.py: data, not code.
///
/// PostgreSQL: src/include/catalog/pg_proc.dat
final class FunctionRows {
  static final String PART_0 =
      """
      abbrev\t598\t869\t25\tf\tt\tf\ti\tm\tinet_abbrev\t0\t1\t0\t\t\t\t
      abs\t1394\t700\t700\tf\tt\tf\ti\tf\tfloat4abs\t0\t1\t0\t\t\t\t
      abs\t1395\t701\t701\tf\tt\tf\ti\tf\tfloat8abs\t0\t1\t0\t\t\t\t
      abs\t1396\t20\t20\tf\tt\tf\ti\ti\tint8abs\t0\t1\t0\t\t\t\t
      abs\t1397\t23\t23\tf\tt\tf\ti\ti\tint4abs\t0\t1\t0\t\t\t\t
      abs\t1398\t21\t21\tf\tt\tf\ti\ti\tint2abs\t0\t1\t0\t\t\t\t
      abs\t1705\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_abs\t0\t1\t0\t\t\t\t
      acldefault\t3943\t18 26\t1034\tf\tt\tf\ti\tZ\tacldefault_sql\t0\t1\t0\t\t\t\t
      aclexplode\t1689\t1034\t2249\tt\tt\tf\ts\tZ\taclexplode\t0\t1\t10\tacl\t26 26 25 16\tgrantor grantee privilege_type is_grantable\t
      aclitemeq\t1062\t1033 1033\t16\tf\tt\tf\ti\tc\taclitem_eq\t0\t1\t0\t\t\t\t
      aclitemin\t1031\t2275\t1033\tf\tt\tf\ts\tI\taclitemin\t0\t1\t0\t\t\t\t
      aclitemout\t1032\t1033\t2275\tf\tt\tf\ts\tI\taclitemout\t0\t1\t0\t\t\t\t
      acos\t1601\t701\t701\tf\tt\tf\ti\tf\tdacos\t0\t1\t0\t\t\t\t
      acosd\t2732\t701\t701\tf\tt\tf\ti\tf\tdacosd\t0\t1\t0\t\t\t\t
      acosh\t2466\t701\t701\tf\tt\tf\ti\tf\tdacosh\t0\t1\t0\t\t\t\t
      age\t1181\t28\t23\tf\tt\tf\ts\tT\txid_age\t0\t1\t0\t\t\t\t
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
      anytextcat\t2004\t2776 25\t25\tf\tt\tf\ts\tt\tanytextcat_sql\t0\t1\t0\t\t\t\t
      array_agg\t2335\t2776\t2277\tf\tf\ta\ti\tA\tarray_agg_anynonarray\t0\t1\t0\t\t\t\t
      array_agg\t4053\t2277\t2277\tf\tf\ta\ti\tA\tarray_agg_anyarray\t0\t1\t0\t\t\t\t
      array_append\t378\t5078 5077\t5078\tf\tf\tf\ti\ta\tarray_append\t0\t1\t0\t\t\t\t
      array_cat\t383\t5078 5078\t5078\tf\tf\tf\ti\ta\tarray_cat\t0\t1\t0\t\t\t\t
      array_dims\t747\t2277\t25\tf\tt\tf\ti\ta\tarray_dims\t0\t1\t0\t\t\t\t
      array_eq\t744\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_eq\t0\t1\t0\t\t\t\t
      array_fill\t1193\t2283 1007\t2277\tf\tf\tf\ti\ta\tarray_fill\t0\t1\t0\t\t\t\t
      array_fill\t1286\t2283 1007 1007\t2277\tf\tf\tf\ti\ta\tarray_fill_with_lower_bounds\t0\t1\t0\t\t\t\t
      array_ge\t396\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_ge\t0\t1\t0\t\t\t\t
      array_gt\t392\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_gt\t0\t1\t0\t\t\t\t
      array_in\t750\t2275 26 23\t2277\tf\tt\tf\ts\tI\tarray_in\t0\t1\t0\t\t\t\t
      array_larger\t515\t2277 2277\t2277\tf\tt\tf\ti\ta\tarray_larger\t0\t1\t0\t\t\t\t
      array_le\t393\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_le\t0\t1\t0\t\t\t\t
      array_length\t2176\t2277 23\t23\tf\tt\tf\ti\ta\tarray_length\t0\t1\t0\t\t\t\t
      array_lower\t2091\t2277 23\t23\tf\tt\tf\ti\ta\tarray_lower\t0\t1\t0\t\t\t\t
      array_lt\t391\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_lt\t0\t1\t0\t\t\t\t
      array_ndims\t748\t2277\t23\tf\tt\tf\ti\ta\tarray_ndims\t0\t1\t0\t\t\t\t
      array_ne\t390\t2277 2277\t16\tf\tt\tf\ti\tc\tarray_ne\t0\t1\t0\t\t\t\t
      array_out\t751\t2277\t2275\tf\tt\tf\ts\tI\tarray_out\t0\t1\t0\t\t\t\t
      array_position\t3277\t5078 5077\t23\tf\tf\tf\ti\ta\tarray_position\t0\t1\t0\t\t\t\t
      array_position\t3278\t5078 5077 23\t23\tf\tf\tf\ti\ta\tarray_position_start\t0\t1\t0\t\t\t\t
      array_positions\t3279\t5078 5077\t1007\tf\tf\tf\ti\ta\tarray_positions\t0\t1\t0\t\t\t\t
      array_prepend\t379\t5077 5078\t5078\tf\tf\tf\ti\ta\tarray_prepend\t0\t1\t0\t\t\t\t
      array_recv\t2400\t2281 26 23\t2277\tf\tt\tf\ts\tI\tarray_recv\t0\t1\t0\t\t\t\t
      array_remove\t3167\t5078 5077\t5078\tf\tf\tf\ti\ta\tarray_remove\t0\t1\t0\t\t\t\t
      array_replace\t3168\t5078 5077 5077\t5078\tf\tf\tf\ti\ta\tarray_replace\t0\t1\t0\t\t\t\t
      array_reverse\t6381\t2277\t2277\tf\tt\tf\ti\ta\tarray_reverse\t0\t1\t0\t\t\t\t
      array_send\t2401\t2277\t17\tf\tt\tf\ts\tI\tarray_send\t0\t1\t0\t\t\t\t
      array_smaller\t516\t2277 2277\t2277\tf\tt\tf\ti\ta\tarray_smaller\t0\t1\t0\t\t\t\t
      array_sort\t6388\t2277\t2277\tf\tt\tf\ti\ta\tarray_sort\t0\t1\t0\t\t\t\t
      array_sort\t6389\t2277 16\t2277\tf\tt\tf\ti\ta\tarray_sort_order\t0\t1\t0\tarray descending\t\t\t
      array_sort\t6390\t2277 16 16\t2277\tf\tt\tf\ti\ta\tarray_sort_order_nulls_first\t0\t1\t0\tarray descending nulls_first\t\t\t
      array_to_json\t3153\t2277\t114\tf\tt\tf\ts\tj\tarray_to_json\t0\t1\t0\t\t\t\t
      array_to_json\t3154\t2277 16\t114\tf\tt\tf\ts\tj\tarray_to_json_pretty\t0\t1\t0\t\t\t\t
      array_to_string\t384\t2277 25 25\t25\tf\tf\tf\ts\ta\tarray_to_text_null\t0\t1\t0\t\t\t\t
      array_to_string\t395\t2277 25\t25\tf\tt\tf\ts\ta\tarray_to_text\t0\t1\t0\t\t\t\t
      array_upper\t2092\t2277 23\t23\tf\tt\tf\ti\ta\tarray_upper\t0\t1\t0\t\t\t\t
      arraycontained\t2749\t2277 2277\t16\tf\tt\tf\ti\ta\tarraycontained\t0\t1\t0\t\t\t\t
      arraycontains\t2748\t2277 2277\t16\tf\tt\tf\ti\ta\tarraycontains\t0\t1\t0\t\t\t\t
      arrayoverlap\t2747\t2277 2277\t16\tf\tt\tf\ti\ta\tarrayoverlap\t0\t1\t0\t\t\t\t
      ascii\t1620\t25\t23\tf\tt\tf\ti\tt\tascii\t0\t1\t0\t\t\t\t
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
      bit\t1685\t1560 23 16\t1560\tf\tt\tf\ti\tm\tbit\t0\t1\t0\t\t\t\t
      bit_and\t2236\t21\t21\tf\tf\ta\ti\tA\tbit_and_int2\t0\t1\t0\t\t\t\t
      bit_and\t2238\t23\t23\tf\tf\ta\ti\tA\tbit_and_int4\t0\t1\t0\t\t\t\t
      bit_and\t2240\t20\t20\tf\tf\ta\ti\tA\tbit_and_int8\t0\t1\t0\t\t\t\t
      bit_count\t6163\t17\t20\tf\tt\tf\ti\tt\tbytea_bit_count\t0\t1\t0\t\t\t\t
      bit_in\t1564\t2275 26 23\t1560\tf\tt\tf\ti\tI\tbit_in\t0\t1\t0\t\t\t\t
      bit_length\t1810\t17\t23\tf\tt\tf\ti\tt\tbit_length_sql\t0\t1\t0\t\t\t\t
      bit_length\t1811\t25\t23\tf\tt\tf\ti\tt\tbit_length_sql\t0\t1\t0\t\t\t\t
      bit_length\t1812\t1560\t23\tf\tt\tf\ti\tt\tbit_length_sql\t0\t1\t0\t\t\t\t
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
      bool\t3556\t3802\t16\tf\tt\tf\ti\tj\tjsonb_bool\t0\t1\t0\t\t\t\t
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
      bpchar\t408\t19\t1042\tf\tt\tf\ti\tt\tname_bpchar\t0\t1\t0\t\t\t\t
      bpchar\t668\t1042 23 16\t1042\tf\tt\tf\ti\tt\tbpchar\t0\t1\t0\t\t\t\t
      bpchar\t860\t18\t1042\tf\tt\tf\ti\tt\tchar_bpchar\t0\t1\t0\t\t\t\t
      bpcharcmp\t1078\t1042 1042\t23\tf\tt\tf\ti\tc\tbpcharcmp\t0\t1\t0\t\t\t\t
      bpchareq\t1048\t1042 1042\t16\tf\tt\tf\ti\tc\tbpchareq\t0\t1\t0\t\t\t\t
      bpcharge\t1052\t1042 1042\t16\tf\tt\tf\ti\tc\tbpcharge\t0\t1\t0\t\t\t\t
      bpchargt\t1051\t1042 1042\t16\tf\tt\tf\ti\tc\tbpchargt\t0\t1\t0\t\t\t\t
      bpchariclike\t1660\t1042 25\t16\tf\tt\tf\ti\tl\ttexticlike\t0\t1\t0\t\t\t\t
      bpcharicnlike\t1661\t1042 25\t16\tf\tt\tf\ti\tl\ttexticnlike\t0\t1\t0\t\t\t\t
      bpcharicregexeq\t1656\t1042 25\t16\tf\tt\tf\ti\tx\ttexticregexeq\t0\t1\t0\t\t\t\t
      bpcharicregexne\t1657\t1042 25\t16\tf\tt\tf\ti\tx\ttexticregexne\t0\t1\t0\t\t\t\t
      bpcharin\t1044\t2275 26 23\t1042\tf\tt\tf\ti\tI\tbpcharin\t0\t1\t0\t\t\t\t
      bpcharle\t1050\t1042 1042\t16\tf\tt\tf\ti\tc\tbpcharle\t0\t1\t0\t\t\t\t
      bpcharlike\t1631\t1042 25\t16\tf\tt\tf\ti\tl\ttextlike\t0\t1\t0\t\t\t\t
      bpcharlt\t1049\t1042 1042\t16\tf\tt\tf\ti\tc\tbpcharlt\t0\t1\t0\t\t\t\t
      bpcharne\t1053\t1042 1042\t16\tf\tt\tf\ti\tc\tbpcharne\t0\t1\t0\t\t\t\t
      bpcharnlike\t1632\t1042 25\t16\tf\tt\tf\ti\tl\ttextnlike\t0\t1\t0\t\t\t\t
      bpcharout\t1045\t1042\t2275\tf\tt\tf\ti\tI\tbpcharout\t0\t1\t0\t\t\t\t
      bpcharrecv\t2430\t2281 26 23\t1042\tf\tt\tf\ts\tI\tbpcharrecv\t0\t1\t0\t\t\t\t
      bpcharregexeq\t1658\t1042 25\t16\tf\tt\tf\ti\tx\ttextregexeq\t0\t1\t0\t\t\t\t
      bpcharregexne\t1659\t1042 25\t16\tf\tt\tf\ti\tx\ttextregexne\t0\t1\t0\t\t\t\t
      bpcharsend\t2431\t1042\t17\tf\tt\tf\ts\tI\tbpcharsend\t0\t1\t0\t\t\t\t
      bpchartypmodin\t2913\t1263\t23\tf\tt\tf\ti\tI\tbpchartypmodin\t0\t1\t0\t\t\t\t
      bpchartypmodout\t2914\t23\t2275\tf\tt\tf\ti\tI\tbpchartypmodout\t0\t1\t0\t\t\t\t
      broadcast\t698\t869\t869\tf\tt\tf\ti\tm\tnetwork_broadcast\t0\t1\t0\t\t\t\t
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
      btrim\t884\t25 25\t25\tf\tt\tf\ti\tt\tbtrim\t0\t1\t0\t\t\t\t
      btrim\t885\t25\t25\tf\tt\tf\ti\tt\tbtrim1\t0\t1\t0\t\t\t\t
      bttext_pattern_cmp\t2166\t25 25\t23\tf\tt\tf\ti\tc\tbttext_pattern_cmp\t0\t1\t0\t\t\t\t
      bttextcmp\t360\t25 25\t23\tf\tt\tf\ti\tc\tbttextcmp\t0\t1\t0\t\t\t\t
      bttextnamecmp\t253\t25 19\t23\tf\tt\tf\ti\tc\tbttextnamecmp\t0\t1\t0\t\t\t\t
      bttidcmp\t2794\t27 27\t23\tf\tt\tf\ti\tc\tbttidcmp\t0\t1\t0\t\t\t\t
      byteacat\t2011\t17 17\t17\tf\tt\tf\ti\tt\tbyteacat\t0\t1\t0\t\t\t\t
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
      cardinality\t3179\t2277\t23\tf\tt\tf\ti\ta\tarray_cardinality\t0\t1\t0\t\t\t\t
      cash_cmp\t377\t790 790\t23\tf\tt\tf\ti\tc\tcash_cmp\t0\t1\t0\t\t\t\t
      cash_eq\t888\t790 790\t16\tf\tt\tf\ti\tc\tcash_eq\t0\t1\t0\t\t\t\t
      cash_ge\t893\t790 790\t16\tf\tt\tf\ti\tc\tcash_ge\t0\t1\t0\t\t\t\t
      cash_gt\t892\t790 790\t16\tf\tt\tf\ti\tc\tcash_gt\t0\t1\t0\t\t\t\t
      cash_in\t886\t2275\t790\tf\tt\tf\ts\tI\tcash_in\t0\t1\t0\t\t\t\t
      cash_le\t891\t790 790\t16\tf\tt\tf\ti\tc\tcash_le\t0\t1\t0\t\t\t\t
      cash_lt\t890\t790 790\t16\tf\tt\tf\ti\tc\tcash_lt\t0\t1\t0\t\t\t\t
      cash_mi\t895\t790 790\t790\tf\tt\tf\ti\tm\tcash_mi\t0\t1\t0\t\t\t\t
      cash_ne\t889\t790 790\t16\tf\tt\tf\ti\tc\tcash_ne\t0\t1\t0\t\t\t\t
      cash_out\t887\t790\t2275\tf\tt\tf\ts\tI\tcash_out\t0\t1\t0\t\t\t\t
      cash_pl\t894\t790 790\t790\tf\tt\tf\ti\tm\tcash_pl\t0\t1\t0\t\t\t\t
      cash_recv\t2492\t2281\t790\tf\tt\tf\ti\tI\tcash_recv\t0\t1\t0\t\t\t\t
      cash_send\t2493\t790\t17\tf\tt\tf\ti\tI\tcash_send\t0\t1\t0\t\t\t\t
      cbrt\t1345\t701\t701\tf\tt\tf\ti\tf\tdcbrt\t0\t1\t0\t\t\t\t
      ceil\t1711\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_ceil\t0\t1\t0\t\t\t\t
      ceil\t2308\t701\t701\tf\tt\tf\ti\tf\tdceil\t0\t1\t0\t\t\t\t
      ceiling\t2167\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_ceil\t0\t1\t0\t\t\t\t
      ceiling\t2320\t701\t701\tf\tt\tf\ti\tf\tdceil\t0\t1\t0\t\t\t\t
      char\t78\t23\t18\tf\tt\tf\ti\ti\ti4tochar\t0\t1\t0\t\t\t\t
      char\t944\t25\t18\tf\tt\tf\ti\tt\ttext_char\t0\t1\t0\t\t\t\t
      char_length\t1372\t1042\t23\tf\tt\tf\ti\tt\tbpcharlen\t0\t1\t0\t\t\t\t
      char_length\t1381\t25\t23\tf\tt\tf\ti\tt\ttextlen\t0\t1\t0\t\t\t\t
      character_length\t1367\t1042\t23\tf\tt\tf\ti\tt\tbpcharlen\t0\t1\t0\t\t\t\t
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
      chr\t1621\t23\t25\tf\tt\tf\ti\tt\tchr\t0\t1\t0\t\t\t\t
      cideq\t69\t29 29\t16\tf\tt\tf\ti\tm\tcideq\t0\t1\t0\t\t\t\t
      cidin\t52\t2275\t29\tf\tt\tf\ti\tI\tcidin\t0\t1\t0\t\t\t\t
      cidout\t53\t29\t2275\tf\tt\tf\ti\tI\tcidout\t0\t1\t0\t\t\t\t
      cidr\t1715\t869\t650\tf\tt\tf\ti\tm\tinet_to_cidr\t0\t1\t0\t\t\t\t
      cidr_in\t1267\t2275\t650\tf\tt\tf\ti\tI\tcidr_in\t0\t1\t0\t\t\t\t
      cidr_out\t1427\t650\t2275\tf\tt\tf\ti\tI\tcidr_out\t0\t1\t0\t\t\t\t
      cidr_recv\t2498\t2281\t650\tf\tt\tf\ti\tI\tcidr_recv\t0\t1\t0\t\t\t\t
      cidr_send\t2499\t650\t17\tf\tt\tf\ti\tI\tcidr_send\t0\t1\t0\t\t\t\t
      cidrecv\t2442\t2281\t29\tf\tt\tf\ti\tI\tcidrecv\t0\t1\t0\t\t\t\t
      cidsend\t2443\t29\t17\tf\tt\tf\ti\tI\tcidsend\t0\t1\t0\t\t\t\t
      clock_timestamp\t2649\t\t1184\tf\tt\tf\tv\td\tclock_timestamp\t0\t1\t0\t\t\t\t
      col_description\t1216\t26 23\t25\tf\tt\tf\ts\tO\tcol_description_sql\t0\t100\t0\t\t\t\t
      concat\t3058\t2276\t25\tf\tf\tf\ts\tF\ttext_concat\t2276\t1\t0\t\t\t\t
      concat_ws\t3059\t25 2276\t25\tf\tf\tf\ts\tF\ttext_concat_ws\t2276\t1\t0\t\t\t\t
      convert_from\t1714\t17 19\t25\tf\tt\tf\ts\tt\tpg_convert_from\t0\t1\t0\t\t\t\t
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
      crc32\t6364\t17\t20\tf\tt\tf\ti\tt\tcrc32_bytea\t0\t1\t0\t\t\t\t
      crc32c\t6365\t17\t20\tf\tt\tf\ti\tt\tcrc32c_bytea\t0\t1\t0\t\t\t\t
      cstring_in\t2292\t2275\t2275\tf\tt\tf\ti\tI\tcstring_in\t0\t1\t0\t\t\t\t
      cstring_out\t2293\t2275\t2275\tf\tt\tf\ti\tI\tcstring_out\t0\t1\t0\t\t\t\t
      cstring_recv\t2500\t2281\t2275\tf\tt\tf\ts\tI\tcstring_recv\t0\t1\t0\t\t\t\t
      cstring_send\t2501\t2275\t17\tf\tt\tf\ts\tI\tcstring_send\t0\t1\t0\t\t\t\t
      cume_dist\t3104\t\t701\tf\tf\tw\ti\tW\twindow_cume_dist\t0\t1\t0\t\t\t\t
      current_database\t861\t\t19\tf\tt\tf\ts\ts\tcurrent_database\t0\t1\t0\t\t\t\t
      current_schema\t1402\t\t19\tf\tt\tf\ts\ts\tcurrent_schema\t0\t1\t0\t\t\t\t
      current_schemas\t1403\t16\t1003\tf\tt\tf\ts\ts\tcurrent_schemas\t0\t1\t0\t\t\t\t
      current_setting\t2077\t25\t25\tf\tt\tf\ts\ts\tshow_config_by_name\t0\t1\t0\t\t\t\t
      current_setting\t3294\t25 16\t25\tf\tt\tf\ts\ts\tshow_config_by_name_missing_ok\t0\t1\t0\t\t\t\t
      current_user\t745\t\t19\tf\tt\tf\ts\ts\tcurrent_user\t0\t1\t0\t\t\t\t
      currval\t1575\t2205\t20\tf\tt\tf\tv\tN\tcurrval_oid\t0\t1\t0\t\t\t\t
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
      decode\t1947\t25 25\t17\tf\tt\tf\ti\tt\tbinary_decode\t0\t1\t0\t\t\t\t
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
      encode\t1946\t17 25\t25\tf\tt\tf\ti\tt\tbinary_encode\t0\t1\t0\t\t\t\t
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
      family\t711\t869\t23\tf\tt\tf\ti\tm\tnetwork_family\t0\t1\t0\t\t\t\t
      fdw_handler_in\t3116\t2275\t3115\tf\tf\tf\ti\tI\tfdw_handler_in\t0\t1\t0\t\t\t\t
      fdw_handler_out\t3117\t3115\t2275\tf\tt\tf\ti\tI\tfdw_handler_out\t0\t1\t0\t\t\t\t
      first_value\t3112\t2283\t2283\tf\tt\tw\ti\tW\twindow_first_value\t0\t1\t0\t\t\t\t
      float4\t1745\t1700\t700\tf\tt\tf\ti\tn\tnumeric_float4\t0\t1\t0\t\t\t\t
      float4\t236\t21\t700\tf\tt\tf\ti\tf\ti2tof\t0\t1\t0\t\t\t\t
      float4\t312\t701\t700\tf\tt\tf\ti\tf\tdtof\t0\t1\t0\t\t\t\t
      float4\t318\t23\t700\tf\tt\tf\ti\tf\ti4tof\t0\t1\t0\t\t\t\t
      float4\t3453\t3802\t700\tf\tt\tf\ti\tj\tjsonb_float4\t0\t1\t0\t\t\t\t
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
      float8\t2580\t3802\t701\tf\tt\tf\ti\tj\tjsonb_float8\t0\t1\t0\t\t\t\t
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
      format\t3539\t25 2276\t25\tf\tf\tf\ts\tF\ttext_format\t2276\t1\t0\t\t\t\t
      format\t3540\t25\t25\tf\tf\tf\ts\tF\ttext_format_nv\t0\t1\t0\t\t\t\t
      format_type\t1081\t26 23\t25\tf\tf\tf\ts\tF\tformat_type\t0\t1\t0\t\t\t\t
      gcd\t5044\t23 23\t23\tf\tt\tf\ti\ti\tint4gcd\t0\t1\t0\t\t\t\t
      gcd\t5045\t20 20\t20\tf\tt\tf\ti\ti\tint8gcd\t0\t1\t0\t\t\t\t
      gcd\t5048\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_gcd\t0\t1\t0\t\t\t\t
      gen_random_uuid\t3432\t\t2950\tf\tt\tf\tv\tm\tgen_random_uuid\t0\t1\t0\t\t\t\t
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
      get_bit\t723\t17 20\t23\tf\tt\tf\ti\tt\tbyteaGetBit\t0\t1\t0\t\t\t\t
      get_byte\t721\t17 23\t23\tf\tt\tf\ti\tt\tbyteaGetByte\t0\t1\t0\t\t\t\t
      getdatabaseencoding\t1039\t\t19\tf\tt\tf\ts\ts\tgetdatabaseencoding\t0\t1\t0\t\t\t\t
      getpgusername\t710\t\t19\tf\tt\tf\ts\ts\tcurrent_user\t0\t1\t0\t\t\t\t
      has_any_column_privilege\t3024\t19 25 25\t16\tf\tt\tf\ts\tP\thas_any_column_privilege_name_name\t0\t10\t0\t\t\t\t
      has_any_column_privilege\t3025\t19 26 25\t16\tf\tt\tf\ts\tP\thas_any_column_privilege_name_id\t0\t10\t0\t\t\t\t
      has_any_column_privilege\t3026\t26 25 25\t16\tf\tt\tf\ts\tP\thas_any_column_privilege_id_name\t0\t10\t0\t\t\t\t
      has_any_column_privilege\t3027\t26 26 25\t16\tf\tt\tf\ts\tP\thas_any_column_privilege_id_id\t0\t10\t0\t\t\t\t
      has_any_column_privilege\t3028\t25 25\t16\tf\tt\tf\ts\tP\thas_any_column_privilege_name\t0\t10\t0\t\t\t\t
      has_any_column_privilege\t3029\t26 25\t16\tf\tt\tf\ts\tP\thas_any_column_privilege_id\t0\t10\t0\t\t\t\t
      has_column_privilege\t3012\t19 25 25 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_name_name_name\t0\t1\t0\t\t\t\t
      has_column_privilege\t3013\t19 25 21 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_name_name_attnum\t0\t1\t0\t\t\t\t
      has_column_privilege\t3014\t19 26 25 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_name_id_name\t0\t1\t0\t\t\t\t
      has_column_privilege\t3015\t19 26 21 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_name_id_attnum\t0\t1\t0\t\t\t\t
      has_column_privilege\t3016\t26 25 25 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_id_name_name\t0\t1\t0\t\t\t\t
      has_column_privilege\t3017\t26 25 21 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_id_name_attnum\t0\t1\t0\t\t\t\t
      has_column_privilege\t3018\t26 26 25 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_id_id_name\t0\t1\t0\t\t\t\t
      has_column_privilege\t3019\t26 26 21 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_id_id_attnum\t0\t1\t0\t\t\t\t
      has_column_privilege\t3020\t25 25 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_name_name\t0\t1\t0\t\t\t\t
      has_column_privilege\t3021\t25 21 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_name_attnum\t0\t1\t0\t\t\t\t
      has_column_privilege\t3022\t26 25 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_id_name\t0\t1\t0\t\t\t\t
      has_column_privilege\t3023\t26 21 25\t16\tf\tt\tf\ts\tP\thas_column_privilege_id_attnum\t0\t1\t0\t\t\t\t
      has_database_privilege\t2250\t19 25 25\t16\tf\tt\tf\ts\tP\thas_database_privilege_name_name\t0\t1\t0\t\t\t\t
      has_database_privilege\t2251\t19 26 25\t16\tf\tt\tf\ts\tP\thas_database_privilege_name_id\t0\t1\t0\t\t\t\t
      has_database_privilege\t2252\t26 25 25\t16\tf\tt\tf\ts\tP\thas_database_privilege_id_name\t0\t1\t0\t\t\t\t
      has_database_privilege\t2253\t26 26 25\t16\tf\tt\tf\ts\tP\thas_database_privilege_id_id\t0\t1\t0\t\t\t\t
      has_database_privilege\t2254\t25 25\t16\tf\tt\tf\ts\tP\thas_database_privilege_name\t0\t1\t0\t\t\t\t
      has_database_privilege\t2255\t26 25\t16\tf\tt\tf\ts\tP\thas_database_privilege_id\t0\t1\t0\t\t\t\t
      has_foreign_data_wrapper_privilege\t3000\t19 25 25\t16\tf\tt\tf\ts\tP\thas_foreign_data_wrapper_privilege_name_name\t0\t1\t0\t\t\t\t
      has_foreign_data_wrapper_privilege\t3001\t19 26 25\t16\tf\tt\tf\ts\tP\thas_foreign_data_wrapper_privilege_name_id\t0\t1\t0\t\t\t\t
      has_foreign_data_wrapper_privilege\t3002\t26 25 25\t16\tf\tt\tf\ts\tP\thas_foreign_data_wrapper_privilege_id_name\t0\t1\t0\t\t\t\t
      has_foreign_data_wrapper_privilege\t3003\t26 26 25\t16\tf\tt\tf\ts\tP\thas_foreign_data_wrapper_privilege_id_id\t0\t1\t0\t\t\t\t
      has_foreign_data_wrapper_privilege\t3004\t25 25\t16\tf\tt\tf\ts\tP\thas_foreign_data_wrapper_privilege_name\t0\t1\t0\t\t\t\t
      has_foreign_data_wrapper_privilege\t3005\t26 25\t16\tf\tt\tf\ts\tP\thas_foreign_data_wrapper_privilege_id\t0\t1\t0\t\t\t\t
      has_function_privilege\t2256\t19 25 25\t16\tf\tt\tf\ts\tP\thas_function_privilege_name_name\t0\t1\t0\t\t\t\t
      has_function_privilege\t2257\t19 26 25\t16\tf\tt\tf\ts\tP\thas_function_privilege_name_id\t0\t1\t0\t\t\t\t
      has_function_privilege\t2258\t26 25 25\t16\tf\tt\tf\ts\tP\thas_function_privilege_id_name\t0\t1\t0\t\t\t\t
      has_function_privilege\t2259\t26 26 25\t16\tf\tt\tf\ts\tP\thas_function_privilege_id_id\t0\t1\t0\t\t\t\t
      has_function_privilege\t2260\t25 25\t16\tf\tt\tf\ts\tP\thas_function_privilege_name\t0\t1\t0\t\t\t\t
      has_function_privilege\t2261\t26 25\t16\tf\tt\tf\ts\tP\thas_function_privilege_id\t0\t1\t0\t\t\t\t
      has_language_privilege\t2262\t19 25 25\t16\tf\tt\tf\ts\tP\thas_language_privilege_name_name\t0\t1\t0\t\t\t\t
      has_language_privilege\t2263\t19 26 25\t16\tf\tt\tf\ts\tP\thas_language_privilege_name_id\t0\t1\t0\t\t\t\t
      has_language_privilege\t2264\t26 25 25\t16\tf\tt\tf\ts\tP\thas_language_privilege_id_name\t0\t1\t0\t\t\t\t
      has_language_privilege\t2265\t26 26 25\t16\tf\tt\tf\ts\tP\thas_language_privilege_id_id\t0\t1\t0\t\t\t\t
      has_language_privilege\t2266\t25 25\t16\tf\tt\tf\ts\tP\thas_language_privilege_name\t0\t1\t0\t\t\t\t
      has_language_privilege\t2267\t26 25\t16\tf\tt\tf\ts\tP\thas_language_privilege_id\t0\t1\t0\t\t\t\t
      has_parameter_privilege\t6205\t19 25 25\t16\tf\tt\tf\ts\tP\thas_parameter_privilege_name_name\t0\t1\t0\t\t\t\t
      has_parameter_privilege\t6206\t26 25 25\t16\tf\tt\tf\ts\tP\thas_parameter_privilege_id_name\t0\t1\t0\t\t\t\t
      has_parameter_privilege\t6207\t25 25\t16\tf\tt\tf\ts\tP\thas_parameter_privilege_name\t0\t1\t0\t\t\t\t
      has_schema_privilege\t2268\t19 25 25\t16\tf\tt\tf\ts\tP\thas_schema_privilege_name_name\t0\t1\t0\t\t\t\t
      has_schema_privilege\t2269\t19 26 25\t16\tf\tt\tf\ts\tP\thas_schema_privilege_name_id\t0\t1\t0\t\t\t\t
      has_schema_privilege\t2270\t26 25 25\t16\tf\tt\tf\ts\tP\thas_schema_privilege_id_name\t0\t1\t0\t\t\t\t
      has_schema_privilege\t2271\t26 26 25\t16\tf\tt\tf\ts\tP\thas_schema_privilege_id_id\t0\t1\t0\t\t\t\t
      has_schema_privilege\t2272\t25 25\t16\tf\tt\tf\ts\tP\thas_schema_privilege_name\t0\t1\t0\t\t\t\t
      has_schema_privilege\t2273\t26 25\t16\tf\tt\tf\ts\tP\thas_schema_privilege_id\t0\t1\t0\t\t\t\t
      has_sequence_privilege\t2181\t19 25 25\t16\tf\tt\tf\ts\tP\thas_sequence_privilege_name_name\t0\t1\t0\t\t\t\t
      has_sequence_privilege\t2182\t19 26 25\t16\tf\tt\tf\ts\tP\thas_sequence_privilege_name_id\t0\t1\t0\t\t\t\t
      has_sequence_privilege\t2183\t26 25 25\t16\tf\tt\tf\ts\tP\thas_sequence_privilege_id_name\t0\t1\t0\t\t\t\t
      has_sequence_privilege\t2184\t26 26 25\t16\tf\tt\tf\ts\tP\thas_sequence_privilege_id_id\t0\t1\t0\t\t\t\t
      has_sequence_privilege\t2185\t25 25\t16\tf\tt\tf\ts\tP\thas_sequence_privilege_name\t0\t1\t0\t\t\t\t
      has_sequence_privilege\t2186\t26 25\t16\tf\tt\tf\ts\tP\thas_sequence_privilege_id\t0\t1\t0\t\t\t\t
      has_server_privilege\t3006\t19 25 25\t16\tf\tt\tf\ts\tP\thas_server_privilege_name_name\t0\t1\t0\t\t\t\t
      has_server_privilege\t3007\t19 26 25\t16\tf\tt\tf\ts\tP\thas_server_privilege_name_id\t0\t1\t0\t\t\t\t
      has_server_privilege\t3008\t26 25 25\t16\tf\tt\tf\ts\tP\thas_server_privilege_id_name\t0\t1\t0\t\t\t\t
      has_server_privilege\t3009\t26 26 25\t16\tf\tt\tf\ts\tP\thas_server_privilege_id_id\t0\t1\t0\t\t\t\t
      has_server_privilege\t3010\t25 25\t16\tf\tt\tf\ts\tP\thas_server_privilege_name\t0\t1\t0\t\t\t\t
      has_server_privilege\t3011\t26 25\t16\tf\tt\tf\ts\tP\thas_server_privilege_id\t0\t1\t0\t\t\t\t
      has_table_privilege\t1922\t19 25 25\t16\tf\tt\tf\ts\tP\thas_table_privilege_name_name\t0\t1\t0\t\t\t\t
      has_table_privilege\t1923\t19 26 25\t16\tf\tt\tf\ts\tP\thas_table_privilege_name_id\t0\t1\t0\t\t\t\t
      has_table_privilege\t1924\t26 25 25\t16\tf\tt\tf\ts\tP\thas_table_privilege_id_name\t0\t1\t0\t\t\t\t
      has_table_privilege\t1925\t26 26 25\t16\tf\tt\tf\ts\tP\thas_table_privilege_id_id\t0\t1\t0\t\t\t\t
      has_table_privilege\t1926\t25 25\t16\tf\tt\tf\ts\tP\thas_table_privilege_name\t0\t1\t0\t\t\t\t
      has_table_privilege\t1927\t26 25\t16\tf\tt\tf\ts\tP\thas_table_privilege_id\t0\t1\t0\t\t\t\t
      has_tablespace_privilege\t2390\t19 25 25\t16\tf\tt\tf\ts\tP\thas_tablespace_privilege_name_name\t0\t1\t0\t\t\t\t
      has_tablespace_privilege\t2391\t19 26 25\t16\tf\tt\tf\ts\tP\thas_tablespace_privilege_name_id\t0\t1\t0\t\t\t\t
      has_tablespace_privilege\t2392\t26 25 25\t16\tf\tt\tf\ts\tP\thas_tablespace_privilege_id_name\t0\t1\t0\t\t\t\t
      has_tablespace_privilege\t2393\t26 26 25\t16\tf\tt\tf\ts\tP\thas_tablespace_privilege_id_id\t0\t1\t0\t\t\t\t
      has_tablespace_privilege\t2394\t25 25\t16\tf\tt\tf\ts\tP\thas_tablespace_privilege_name\t0\t1\t0\t\t\t\t
      has_tablespace_privilege\t2395\t26 25\t16\tf\tt\tf\ts\tP\thas_tablespace_privilege_id\t0\t1\t0\t\t\t\t
      has_type_privilege\t3138\t19 25 25\t16\tf\tt\tf\ts\tP\thas_type_privilege_name_name\t0\t1\t0\t\t\t\t
      has_type_privilege\t3139\t19 26 25\t16\tf\tt\tf\ts\tP\thas_type_privilege_name_id\t0\t1\t0\t\t\t\t
      has_type_privilege\t3140\t26 25 25\t16\tf\tt\tf\ts\tP\thas_type_privilege_id_name\t0\t1\t0\t\t\t\t
      has_type_privilege\t3141\t26 26 25\t16\tf\tt\tf\ts\tP\thas_type_privilege_id_id\t0\t1\t0\t\t\t\t
      has_type_privilege\t3142\t25 25\t16\tf\tt\tf\ts\tP\thas_type_privilege_name\t0\t1\t0\t\t\t\t
      has_type_privilege\t3143\t26 25\t16\tf\tt\tf\ts\tP\thas_type_privilege_id\t0\t1\t0\t\t\t\t
      hashchar\t454\t18\t23\tf\tt\tf\ti\th\thashchar\t0\t1\t0\t\t\t\t
      hashdate\t6415\t1082\t23\tf\tt\tf\ti\th\thashdate\t0\t1\t0\t\t\t\t
      hashint2\t449\t21\t23\tf\tt\tf\ti\th\thashint2\t0\t1\t0\t\t\t\t
      hashint4\t450\t23\t23\tf\tt\tf\ti\th\thashint4\t0\t1\t0\t\t\t\t
      hashint8\t949\t20\t23\tf\tt\tf\ti\th\thashint8\t0\t1\t0\t\t\t\t
      hashname\t455\t19\t23\tf\tt\tf\ti\th\thashname\t0\t1\t0\t\t\t\t
      hashoid\t453\t26\t23\tf\tt\tf\ti\th\thashoid\t0\t1\t0\t\t\t\t
      hashtext\t400\t25\t23\tf\tt\tf\ti\th\thashtext\t0\t1\t0\t\t\t\t
      hashvarlena\t456\t2281\t23\tf\tt\tf\ti\th\thashvarlena\t0\t1\t0\t\t\t\t
      host\t699\t869\t25\tf\tt\tf\ti\tm\tnetwork_host\t0\t1\t0\t\t\t\t
      index_am_handler_in\t326\t2275\t325\tf\tf\tf\ti\tI\tindex_am_handler_in\t0\t1\t0\t\t\t\t
      index_am_handler_out\t327\t325\t2275\tf\tt\tf\ti\tI\tindex_am_handler_out\t0\t1\t0\t\t\t\t
      inet_client_addr\t2196\t\t869\tf\tf\tf\ts\tB\tinet_client_addr\t0\t1\t0\t\t\t\t
      inet_client_port\t2197\t\t23\tf\tf\tf\ts\tB\tinet_client_port\t0\t1\t0\t\t\t\t
      inet_in\t910\t2275\t869\tf\tt\tf\ti\tI\tinet_in\t0\t1\t0\t\t\t\t
      inet_out\t911\t869\t2275\tf\tt\tf\ti\tI\tinet_out\t0\t1\t0\t\t\t\t
      inet_recv\t2496\t2281\t869\tf\tt\tf\ti\tI\tinet_recv\t0\t1\t0\t\t\t\t
      inet_send\t2497\t869\t17\tf\tt\tf\ti\tI\tinet_send\t0\t1\t0\t\t\t\t
      inet_server_addr\t2198\t\t869\tf\tf\tf\ts\tB\tinet_server_addr\t0\t1\t0\t\t\t\t
      inet_server_port\t2199\t\t23\tf\tf\tf\ts\tB\tinet_server_port\t0\t1\t0\t\t\t\t
      initcap\t872\t25\t25\tf\tt\tf\ti\tt\tinitcap\t0\t1\t0\t\t\t\t
      int2\t1783\t1700\t21\tf\tt\tf\ti\tn\tnumeric_int2\t0\t1\t0\t\t\t\t
      int2\t237\t701\t21\tf\tt\tf\ti\tf\tdtoi2\t0\t1\t0\t\t\t\t
      int2\t238\t700\t21\tf\tt\tf\ti\tf\tftoi2\t0\t1\t0\t\t\t\t
      int2\t314\t23\t21\tf\tt\tf\ti\ti\ti4toi2\t0\t1\t0\t\t\t\t
      int2\t3450\t3802\t21\tf\tt\tf\ti\tj\tjsonb_int2\t0\t1\t0\t\t\t\t
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
      int4\t3451\t3802\t23\tf\tt\tf\ti\tj\tjsonb_int4\t0\t1\t0\t\t\t\t
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
      int8\t3452\t3802\t20\tf\tt\tf\ti\tj\tjsonb_int8\t0\t1\t0\t\t\t\t
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
      json_array_element\t3949\t114 23\t114\tf\tt\tf\ti\tj\tjson_array_element\t0\t1\t0\tfrom_json element_index\t\t\t
      json_array_element_text\t3950\t114 23\t25\tf\tt\tf\ti\tj\tjson_array_element_text\t0\t1\t0\tfrom_json element_index\t\t\t
      json_array_elements\t3955\t114\t114\tt\tt\tf\ti\tR\tjson_array_elements\t0\t1\t100\tfrom_json\t114\tvalue\t
      json_array_elements_text\t3969\t114\t25\tt\tt\tf\ti\tR\tjson_array_elements_text\t0\t1\t100\tfrom_json\t25\tvalue\t
      json_array_length\t3956\t114\t23\tf\tt\tf\ti\tj\tjson_array_length\t0\t1\t0\t\t\t\t
      json_build_array\t3198\t2276\t114\tf\tf\tf\ts\tj\tjson_build_array\t2276\t1\t0\t\t\t\t
      json_build_array\t3199\t\t114\tf\tf\tf\ts\tj\tjson_build_array_noargs\t0\t1\t0\t\t\t\t
      json_build_object\t3200\t2276\t114\tf\tf\tf\ts\tj\tjson_build_object\t2276\t1\t0\t\t\t\t
      json_build_object\t3201\t\t114\tf\tf\tf\ts\tj\tjson_build_object_noargs\t0\t1\t0\t\t\t\t
      json_each\t3958\t114\t2249\tt\tt\tf\ti\tR\tjson_each\t0\t1\t100\tfrom_json\t25 114\tkey value\t
      json_each_text\t3959\t114\t2249\tt\tt\tf\ti\tR\tjson_each_text\t0\t1\t100\tfrom_json\t25 25\tkey value\t
      json_extract_path\t3951\t114 1009\t114\tf\tt\tf\ti\tj\tjson_extract_path\t25\t1\t0\tfrom_json path_elems\t\t\t
      json_extract_path_text\t3953\t114 1009\t25\tf\tt\tf\ti\tj\tjson_extract_path_text\t25\t1\t0\tfrom_json path_elems\t\t\t
      json_in\t321\t2275\t114\tf\tt\tf\ti\tI\tjson_in\t0\t1\t0\t\t\t\t
      json_object\t3202\t1009\t114\tf\tt\tf\ti\tj\tjson_object\t0\t1\t0\t\t\t\t
      json_object\t3203\t1009 1009\t114\tf\tt\tf\ti\tj\tjson_object_two_arg\t0\t1\t0\t\t\t\t
      json_object_agg\t3197\t2276 2276\t114\tf\tf\ta\ts\tA\tjson_object_agg_any_any\t0\t1\t0\tkey value\t\t\t
      json_object_field\t3947\t114 25\t114\tf\tt\tf\ti\tj\tjson_object_field\t0\t1\t0\tfrom_json field_name\t\t\t
      json_object_field_text\t3948\t114 25\t25\tf\tt\tf\ti\tj\tjson_object_field_text\t0\t1\t0\tfrom_json field_name\t\t\t
      json_object_keys\t3957\t114\t25\tt\tt\tf\ti\tR\tjson_object_keys\t0\t1\t100\t\t\t\t
      json_out\t322\t114\t2275\tf\tt\tf\ti\tI\tjson_out\t0\t1\t0\t\t\t\t
      json_recv\t323\t2281\t114\tf\tt\tf\ti\tI\tjson_recv\t0\t1\t0\t\t\t\t
      json_send\t324\t114\t17\tf\tt\tf\ti\tI\tjson_send\t0\t1\t0\t\t\t\t
      json_strip_nulls\t3261\t114 16\t114\tf\tt\tf\ti\tj\tjson_strip_nulls\t0\t1\t0\ttarget strip_in_arrays\t\t\tfalse
      json_typeof\t3968\t114\t25\tf\tt\tf\ti\tj\tjson_typeof\t0\t1\t0\t\t\t\t
      jsonb_agg\t3267\t2283\t3802\tf\tf\ta\ts\tA\tjsonb_agg_anyelement\t0\t1\t0\t\t\t\t
      jsonb_array_element\t3215\t3802 23\t3802\tf\tt\tf\ti\tj\tjsonb_array_element\t0\t1\t0\tfrom_json element_index\t\t\t
      jsonb_array_element_text\t3216\t3802 23\t25\tf\tt\tf\ti\tj\tjsonb_array_element_text\t0\t1\t0\tfrom_json element_index\t\t\t
      jsonb_array_elements\t3219\t3802\t3802\tt\tt\tf\ti\tR\tjsonb_array_elements\t0\t1\t100\tfrom_json\t3802\tvalue\t
      jsonb_array_elements_text\t3465\t3802\t25\tt\tt\tf\ti\tR\tjsonb_array_elements_text\t0\t1\t100\tfrom_json\t25\tvalue\t
      jsonb_array_length\t3207\t3802\t23\tf\tt\tf\ti\tj\tjsonb_array_length\t0\t1\t0\t\t\t\t
      jsonb_build_array\t3271\t2276\t3802\tf\tf\tf\ts\tj\tjsonb_build_array\t2276\t1\t0\t\t\t\t
      jsonb_build_array\t3272\t\t3802\tf\tf\tf\ts\tj\tjsonb_build_array_noargs\t0\t1\t0\t\t\t\t
      jsonb_build_object\t3273\t2276\t3802\tf\tf\tf\ts\tj\tjsonb_build_object\t2276\t1\t0\t\t\t\t
      jsonb_build_object\t3274\t\t3802\tf\tf\tf\ts\tj\tjsonb_build_object_noargs\t0\t1\t0\t\t\t\t
      jsonb_cmp\t4044\t3802 3802\t23\tf\tt\tf\ti\tc\tjsonb_cmp\t0\t1\t0\t\t\t\t
      jsonb_concat\t3301\t3802 3802\t3802\tf\tt\tf\ti\tj\tjsonb_concat\t0\t1\t0\t\t\t\t
      jsonb_contained\t4050\t3802 3802\t16\tf\tt\tf\ti\tj\tjsonb_contained\t0\t1\t0\t\t\t\t
      jsonb_contains\t4046\t3802 3802\t16\tf\tt\tf\ti\tj\tjsonb_contains\t0\t1\t0\t\t\t\t
      jsonb_delete\t3302\t3802 25\t3802\tf\tt\tf\ti\tj\tjsonb_delete\t0\t1\t0\t\t\t\t
      jsonb_delete\t3303\t3802 23\t3802\tf\tt\tf\ti\tj\tjsonb_delete_idx\t0\t1\t0\t\t\t\t
      jsonb_delete\t3343\t3802 1009\t3802\tf\tt\tf\ti\tj\tjsonb_delete_array\t25\t1\t0\tfrom_json path_elems\t\t\t
      jsonb_delete_path\t3304\t3802 1009\t3802\tf\tt\tf\ti\tj\tjsonb_delete_path\t0\t1\t0\t\t\t\t
      jsonb_each\t3208\t3802\t2249\tt\tt\tf\ti\tR\tjsonb_each\t0\t1\t100\tfrom_json\t25 3802\tkey value\t
      jsonb_each_text\t3932\t3802\t2249\tt\tt\tf\ti\tR\tjsonb_each_text\t0\t1\t100\tfrom_json\t25 25\tkey value\t
      jsonb_eq\t4043\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_eq\t0\t1\t0\t\t\t\t
      jsonb_exists\t4047\t3802 25\t16\tf\tt\tf\ti\tj\tjsonb_exists\t0\t1\t0\t\t\t\t
      jsonb_exists_all\t4049\t3802 1009\t16\tf\tt\tf\ti\tj\tjsonb_exists_all\t0\t1\t0\t\t\t\t
      jsonb_exists_any\t4048\t3802 1009\t16\tf\tt\tf\ti\tj\tjsonb_exists_any\t0\t1\t0\t\t\t\t
      jsonb_extract_path\t3217\t3802 1009\t3802\tf\tt\tf\ti\tj\tjsonb_extract_path\t25\t1\t0\tfrom_json path_elems\t\t\t
      jsonb_extract_path_text\t3940\t3802 1009\t25\tf\tt\tf\ti\tj\tjsonb_extract_path_text\t25\t1\t0\tfrom_json path_elems\t\t\t
      jsonb_ge\t4042\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_ge\t0\t1\t0\t\t\t\t
      jsonb_gt\t4040\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_gt\t0\t1\t0\t\t\t\t
      jsonb_in\t3806\t2275\t3802\tf\tt\tf\ti\tI\tjsonb_in\t0\t1\t0\t\t\t\t
      jsonb_insert\t3579\t3802 1009 3802 16\t3802\tf\tt\tf\ti\tj\tjsonb_insert\t0\t1\t0\tjsonb_in path replacement insert_after\t\t\tfalse
      jsonb_le\t4041\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_le\t0\t1\t0\t\t\t\t
      jsonb_lt\t4039\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_lt\t0\t1\t0\t\t\t\t
      jsonb_ne\t4038\t3802 3802\t16\tf\tt\tf\ti\tc\tjsonb_ne\t0\t1\t0\t\t\t\t
      jsonb_object\t3263\t1009\t3802\tf\tt\tf\ti\tj\tjsonb_object\t0\t1\t0\t\t\t\t
      jsonb_object\t3264\t1009 1009\t3802\tf\tt\tf\ti\tj\tjsonb_object_two_arg\t0\t1\t0\t\t\t\t
      jsonb_object_agg\t3270\t2276 2276\t3802\tf\tf\ta\ti\tA\tjsonb_object_agg_any_any\t0\t1\t0\tkey value\t\t\t
      """;

  static final String PART_1 =
      """
      jsonb_object_field\t3478\t3802 25\t3802\tf\tt\tf\ti\tj\tjsonb_object_field\t0\t1\t0\tfrom_json field_name\t\t\t
      jsonb_object_field_text\t3214\t3802 25\t25\tf\tt\tf\ti\tj\tjsonb_object_field_text\t0\t1\t0\tfrom_json field_name\t\t\t
      jsonb_object_keys\t3931\t3802\t25\tt\tt\tf\ti\tR\tjsonb_object_keys\t0\t1\t100\t\t\t\t
      jsonb_out\t3804\t3802\t2275\tf\tt\tf\ti\tI\tjsonb_out\t0\t1\t0\t\t\t\t
      jsonb_pretty\t3306\t3802\t25\tf\tt\tf\ti\tj\tjsonb_pretty\t0\t1\t0\t\t\t\t
      jsonb_recv\t3805\t2281\t3802\tf\tt\tf\ti\tI\tjsonb_recv\t0\t1\t0\t\t\t\t
      jsonb_send\t3803\t3802\t17\tf\tt\tf\ti\tI\tjsonb_send\t0\t1\t0\t\t\t\t
      jsonb_set\t3305\t3802 1009 3802 16\t3802\tf\tt\tf\ti\tj\tjsonb_set\t0\t1\t0\tjsonb_in path replacement create_if_missing\t\t\ttrue
      jsonb_strip_nulls\t3262\t3802 16\t3802\tf\tt\tf\ti\tj\tjsonb_strip_nulls\t0\t1\t0\ttarget strip_in_arrays\t\t\tfalse
      jsonb_typeof\t3210\t3802\t25\tf\tt\tf\ti\tj\tjsonb_typeof\t0\t1\t0\t\t\t\t
      justify_days\t1295\t1186\t1186\tf\tt\tf\ti\td\tinterval_justify_days\t0\t1\t0\t\t\t\t
      justify_hours\t1175\t1186\t1186\tf\tt\tf\ti\td\tinterval_justify_hours\t0\t1\t0\t\t\t\t
      justify_interval\t2711\t1186\t1186\tf\tt\tf\ti\td\tinterval_justify_interval\t0\t1\t0\t\t\t\t
      lag\t3106\t2283\t2283\tf\tt\tw\ti\tW\twindow_lag\t0\t1\t0\t\t\t\t
      lag\t3107\t2283 23\t2283\tf\tt\tw\ti\tW\twindow_lag_with_offset\t0\t1\t0\t\t\t\t
      lag\t3108\t5077 23 5077\t5077\tf\tt\tw\ti\tW\twindow_lag_with_offset_and_default\t0\t1\t0\t\t\t\t
      language_handler_in\t2302\t2275\t2280\tf\tf\tf\ti\tI\tlanguage_handler_in\t0\t1\t0\t\t\t\t
      language_handler_out\t2303\t2280\t2275\tf\tt\tf\ti\tI\tlanguage_handler_out\t0\t1\t0\t\t\t\t
      last_value\t3113\t2283\t2283\tf\tt\tw\ti\tW\twindow_last_value\t0\t1\t0\t\t\t\t
      lastval\t2559\t\t20\tf\tt\tf\tv\tN\tlastval\t0\t1\t0\t\t\t\t
      lcm\t5046\t23 23\t23\tf\tt\tf\ti\ti\tint4lcm\t0\t1\t0\t\t\t\t
      lcm\t5047\t20 20\t20\tf\tt\tf\ti\ti\tint8lcm\t0\t1\t0\t\t\t\t
      lcm\t5049\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_lcm\t0\t1\t0\t\t\t\t
      lead\t3109\t2283\t2283\tf\tt\tw\ti\tW\twindow_lead\t0\t1\t0\t\t\t\t
      lead\t3110\t2283 23\t2283\tf\tt\tw\ti\tW\twindow_lead_with_offset\t0\t1\t0\t\t\t\t
      lead\t3111\t5077 23 5077\t5077\tf\tt\tw\ti\tW\twindow_lead_with_offset_and_default\t0\t1\t0\t\t\t\t
      left\t3060\t25 23\t25\tf\tt\tf\ti\tt\ttext_left\t0\t1\t0\t\t\t\t
      length\t1317\t25\t23\tf\tt\tf\ti\tt\ttextlen\t0\t1\t0\t\t\t\t
      length\t1318\t1042\t23\tf\tt\tf\ti\tt\tbpcharlen\t0\t1\t0\t\t\t\t
      length\t1681\t1560\t23\tf\tt\tf\ti\tm\tbitlength\t0\t1\t0\t\t\t\t
      length\t2010\t17\t23\tf\tt\tf\ti\tt\tbyteaoctetlen\t0\t1\t0\t\t\t\t
      like\t1569\t25 25\t16\tf\tt\tf\ti\tl\ttextlike\t0\t1\t0\t\t\t\t
      like\t1571\t19 25\t16\tf\tt\tf\ti\tl\tnamelike\t0\t1\t0\t\t\t\t
      like_escape\t1637\t25 25\t25\tf\tt\tf\ti\tl\tlike_escape\t0\t1\t0\t\t\t\t
      ln\t1341\t701\t701\tf\tt\tf\ti\tf\tdlog1\t0\t1\t0\t\t\t\t
      ln\t1734\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_ln\t0\t1\t0\t\t\t\t
      log\t1340\t701\t701\tf\tt\tf\ti\tf\tdlog10\t0\t1\t0\t\t\t\t
      log\t1736\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_log\t0\t1\t0\t\t\t\t
      log\t1741\t1700\t1700\tf\tt\tf\ti\tn\tlog_sql\t0\t1\t0\t\t\t\t
      log10\t1194\t701\t701\tf\tt\tf\ti\tf\tdlog10\t0\t1\t0\t\t\t\t
      log10\t1481\t1700\t1700\tf\tt\tf\ti\tn\tlog10_sql\t0\t1\t0\t\t\t\t
      lower\t870\t25\t25\tf\tt\tf\ti\tt\tlower\t0\t1\t0\t\t\t\t
      lpad\t873\t25 23 25\t25\tf\tt\tf\ti\tt\tlpad\t0\t1\t0\t\t\t\t
      lpad\t879\t25 23\t25\tf\tt\tf\ti\tt\tlpad_sql\t0\t1\t0\t\t\t\t
      ltrim\t875\t25 25\t25\tf\tt\tf\ti\tt\tltrim\t0\t1\t0\t\t\t\t
      ltrim\t881\t25\t25\tf\tt\tf\ti\tt\tltrim1\t0\t1\t0\t\t\t\t
      make_date\t3846\t23 23 23\t1082\tf\tt\tf\ti\td\tmake_date\t0\t1\t0\tyear month day\t\t\t
      make_interval\t3464\t23 23 23 23 23 23 701\t1186\tf\tt\tf\ti\td\tmake_interval\t0\t1\t0\tyears months weeks days hours mins secs\t\t\t0;0;0;0;0;0;0.0
      make_time\t3847\t23 23 701\t1083\tf\tt\tf\ti\td\tmake_time\t0\t1\t0\thour min sec\t\t\t
      make_timestamp\t3461\t23 23 23 23 23 701\t1114\tf\tt\tf\ti\td\tmake_timestamp\t0\t1\t0\tyear month mday hour min sec\t\t\t
      make_timestamptz\t3462\t23 23 23 23 23 701\t1184\tf\tt\tf\ts\td\tmake_timestamptz\t0\t1\t0\tyear month mday hour min sec\t\t\t
      make_timestamptz\t3463\t23 23 23 23 23 701 25\t1184\tf\tt\tf\ts\td\tmake_timestamptz_at_timezone\t0\t1\t0\tyear month mday hour min sec timezone\t\t\t
      makeaclitem\t1365\t26 26 25 16\t1033\tf\tt\tf\ti\tZ\tmakeaclitem\t0\t1\t0\t\t\t\t
      masklen\t697\t869\t23\tf\tt\tf\ti\tm\tnetwork_masklen\t0\t1\t0\t\t\t\t
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
      md5\t2311\t25\t25\tf\tt\tf\ti\tt\tmd5_text\t0\t1\t0\t\t\t\t
      md5\t2321\t17\t25\tf\tt\tf\ti\tt\tmd5_bytea\t0\t1\t0\t\t\t\t
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
      money\t3811\t23\t790\tf\tt\tf\ts\tm\tint4_cash\t0\t1\t0\t\t\t\t
      money\t3812\t20\t790\tf\tt\tf\ts\tm\tint8_cash\t0\t1\t0\t\t\t\t
      money\t3824\t1700\t790\tf\tt\tf\ts\tm\tnumeric_cash\t0\t1\t0\t\t\t\t
      mul_d_interval\t1624\t701 1186\t1186\tf\tt\tf\ti\td\tmul_d_interval\t0\t1\t0\t\t\t\t
      mxid_age\t3939\t28\t23\tf\tt\tf\ts\tT\tmxid_age\t0\t1\t0\t\t\t\t
      name\t1400\t1043\t19\tf\tt\tf\ti\tt\ttext_name\t0\t1\t0\t\t\t\t
      name\t407\t25\t19\tf\tt\tf\ti\tt\ttext_name\t0\t1\t0\t\t\t\t
      name\t409\t1042\t19\tf\tt\tf\ti\tt\tbpchar_name\t0\t1\t0\t\t\t\t
      nameconcatoid\t266\t19 26\t19\tf\tt\tf\ti\tt\tnameconcatoid\t0\t1\t0\t\t\t\t
      nameeq\t62\t19 19\t16\tf\tt\tf\ti\tc\tnameeq\t0\t1\t0\t\t\t\t
      nameeqtext\t240\t19 25\t16\tf\tt\tf\ti\tc\tnameeqtext\t0\t1\t0\t\t\t\t
      namege\t658\t19 19\t16\tf\tt\tf\ti\tc\tnamege\t0\t1\t0\t\t\t\t
      namegetext\t243\t19 25\t16\tf\tt\tf\ti\tc\tnamegetext\t0\t1\t0\t\t\t\t
      namegt\t657\t19 19\t16\tf\tt\tf\ti\tc\tnamegt\t0\t1\t0\t\t\t\t
      namegttext\t244\t19 25\t16\tf\tt\tf\ti\tc\tnamegttext\t0\t1\t0\t\t\t\t
      nameiclike\t1635\t19 25\t16\tf\tt\tf\ti\tl\tnameiclike\t0\t1\t0\t\t\t\t
      nameicnlike\t1636\t19 25\t16\tf\tt\tf\ti\tl\tnameicnlike\t0\t1\t0\t\t\t\t
      nameicregexeq\t1240\t19 25\t16\tf\tt\tf\ti\tx\tnameicregexeq\t0\t1\t0\t\t\t\t
      nameicregexne\t1241\t19 25\t16\tf\tt\tf\ti\tx\tnameicregexne\t0\t1\t0\t\t\t\t
      namein\t34\t2275\t19\tf\tt\tf\ti\tI\tnamein\t0\t1\t0\t\t\t\t
      namele\t656\t19 19\t16\tf\tt\tf\ti\tc\tnamele\t0\t1\t0\t\t\t\t
      nameletext\t242\t19 25\t16\tf\tt\tf\ti\tc\tnameletext\t0\t1\t0\t\t\t\t
      namelike\t858\t19 25\t16\tf\tt\tf\ti\tl\tnamelike\t0\t1\t0\t\t\t\t
      namelt\t655\t19 19\t16\tf\tt\tf\ti\tc\tnamelt\t0\t1\t0\t\t\t\t
      namelttext\t241\t19 25\t16\tf\tt\tf\ti\tc\tnamelttext\t0\t1\t0\t\t\t\t
      namene\t659\t19 19\t16\tf\tt\tf\ti\tc\tnamene\t0\t1\t0\t\t\t\t
      namenetext\t245\t19 25\t16\tf\tt\tf\ti\tc\tnamenetext\t0\t1\t0\t\t\t\t
      namenlike\t859\t19 25\t16\tf\tt\tf\ti\tl\tnamenlike\t0\t1\t0\t\t\t\t
      nameout\t35\t19\t2275\tf\tt\tf\ti\tI\tnameout\t0\t1\t0\t\t\t\t
      namerecv\t2422\t2281\t19\tf\tt\tf\ts\tI\tnamerecv\t0\t1\t0\t\t\t\t
      nameregexeq\t79\t19 25\t16\tf\tt\tf\ti\tx\tnameregexeq\t0\t1\t0\t\t\t\t
      nameregexne\t1252\t19 25\t16\tf\tt\tf\ti\tx\tnameregexne\t0\t1\t0\t\t\t\t
      namesend\t2423\t19\t17\tf\tt\tf\ts\tI\tnamesend\t0\t1\t0\t\t\t\t
      netmask\t696\t869\t869\tf\tt\tf\ti\tm\tnetwork_netmask\t0\t1\t0\t\t\t\t
      network\t683\t869\t650\tf\tt\tf\ti\tm\tnetwork_network\t0\t1\t0\t\t\t\t
      network_cmp\t926\t869 869\t23\tf\tt\tf\ti\tc\tnetwork_cmp\t0\t1\t0\t\t\t\t
      network_eq\t920\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_eq\t0\t1\t0\t\t\t\t
      network_ge\t924\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_ge\t0\t1\t0\t\t\t\t
      network_gt\t923\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_gt\t0\t1\t0\t\t\t\t
      network_larger\t3562\t869 869\t869\tf\tt\tf\ti\tm\tnetwork_larger\t0\t1\t0\t\t\t\t
      network_le\t922\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_le\t0\t1\t0\t\t\t\t
      network_lt\t921\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_lt\t0\t1\t0\t\t\t\t
      network_ne\t925\t869 869\t16\tf\tt\tf\ti\tc\tnetwork_ne\t0\t1\t0\t\t\t\t
      network_overlap\t3551\t869 869\t16\tf\tt\tf\ti\tm\tnetwork_overlap\t0\t1\t0\t\t\t\t
      network_smaller\t3563\t869 869\t869\tf\tt\tf\ti\tm\tnetwork_smaller\t0\t1\t0\t\t\t\t
      network_sub\t927\t869 869\t16\tf\tt\tf\ti\tm\tnetwork_sub\t0\t1\t0\t\t\t\t
      network_subeq\t928\t869 869\t16\tf\tt\tf\ti\tm\tnetwork_subeq\t0\t1\t0\t\t\t\t
      network_sup\t929\t869 869\t16\tf\tt\tf\ti\tm\tnetwork_sup\t0\t1\t0\t\t\t\t
      network_supeq\t930\t869 869\t16\tf\tt\tf\ti\tm\tnetwork_supeq\t0\t1\t0\t\t\t\t
      nextval\t1574\t2205\t20\tf\tt\tf\tv\tN\tnextval_oid\t0\t1\t0\t\t\t\t
      notlike\t1570\t25 25\t16\tf\tt\tf\ti\tl\ttextnlike\t0\t1\t0\t\t\t\t
      notlike\t1572\t19 25\t16\tf\tt\tf\ti\tl\tnamenlike\t0\t1\t0\t\t\t\t
      now\t1299\t\t1184\tf\tt\tf\ts\td\tnow\t0\t1\t0\t\t\t\t
      nth_value\t3114\t2283 23\t2283\tf\tt\tw\ti\tW\twindow_nth_value\t0\t1\t0\t\t\t\t
      ntile\t3105\t23\t23\tf\tt\tw\ti\tW\twindow_ntile\t0\t1\t0\t\t\t\t
      numeric\t1703\t1700 23\t1700\tf\tt\tf\ti\tn\tnumeric\t0\t1\t0\t\t\t\t
      numeric\t1740\t23\t1700\tf\tt\tf\ti\tn\tint4_numeric\t0\t1\t0\t\t\t\t
      numeric\t1742\t700\t1700\tf\tt\tf\ti\tn\tfloat4_numeric\t0\t1\t0\t\t\t\t
      numeric\t1743\t701\t1700\tf\tt\tf\ti\tn\tfloat8_numeric\t0\t1\t0\t\t\t\t
      numeric\t1781\t20\t1700\tf\tt\tf\ti\tn\tint8_numeric\t0\t1\t0\t\t\t\t
      numeric\t1782\t21\t1700\tf\tt\tf\ti\tn\tint2_numeric\t0\t1\t0\t\t\t\t
      numeric\t3449\t3802\t1700\tf\tt\tf\ti\tj\tjsonb_numeric\t0\t1\t0\t\t\t\t
      numeric\t3823\t790\t1700\tf\tt\tf\ts\tm\tcash_numeric\t0\t1\t0\t\t\t\t
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
      obj_description\t1215\t26 19\t25\tf\tt\tf\ts\tO\tobj_description_sql\t0\t100\t0\t\t\t\t
      obj_description\t1348\t26\t25\tf\tt\tf\ts\tO\tobj_description_sql\t0\t100\t0\t\t\t\t
      octet_length\t1374\t25\t23\tf\tt\tf\ti\tt\ttextoctetlen\t0\t1\t0\t\t\t\t
      octet_length\t1375\t1042\t23\tf\tt\tf\ti\tt\tbpcharoctetlen\t0\t1\t0\t\t\t\t
      octet_length\t1682\t1560\t23\tf\tt\tf\ti\tm\tbitoctetlength\t0\t1\t0\t\t\t\t
      octet_length\t720\t17\t23\tf\tt\tf\ti\tt\tbyteaoctetlen\t0\t1\t0\t\t\t\t
      oid\t1287\t20\t26\tf\tt\tf\ti\ti\ti8tooid\t0\t1\t0\t\t\t\t
      oideq\t184\t26 26\t16\tf\tt\tf\ti\tc\toideq\t0\t1\t0\t\t\t\t
      oidge\t1639\t26 26\t16\tf\tt\tf\ti\tc\toidge\t0\t1\t0\t\t\t\t
      oidgt\t1638\t26 26\t16\tf\tt\tf\ti\tc\toidgt\t0\t1\t0\t\t\t\t
      oidin\t1798\t2275\t26\tf\tt\tf\ti\tI\toidin\t0\t1\t0\t\t\t\t
      oidlarger\t1965\t26 26\t26\tf\tt\tf\ti\tm\toidlarger\t0\t1\t0\t\t\t\t
      oidle\t717\t26 26\t16\tf\tt\tf\ti\tc\toidle\t0\t1\t0\t\t\t\t
      oidlt\t716\t26 26\t16\tf\tt\tf\ti\tc\toidlt\t0\t1\t0\t\t\t\t
      oidne\t185\t26 26\t16\tf\tt\tf\ti\tc\toidne\t0\t1\t0\t\t\t\t
      oidout\t1799\t26\t2275\tf\tt\tf\ti\tI\toidout\t0\t1\t0\t\t\t\t
      oidrecv\t2418\t2281\t26\tf\tt\tf\ti\tI\toidrecv\t0\t1\t0\t\t\t\t
      oidsend\t2419\t26\t17\tf\tt\tf\ti\tI\toidsend\t0\t1\t0\t\t\t\t
      oidsmaller\t1966\t26 26\t26\tf\tt\tf\ti\tm\toidsmaller\t0\t1\t0\t\t\t\t
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
      oidvectortypes\t1349\t30\t25\tf\tt\tf\ts\tC\toidvectortypes\t0\t1\t0\t\t\t\t
      overlay\t1404\t25 25 23 23\t25\tf\tt\tf\ti\tt\ttextoverlay\t0\t1\t0\t\t\t\t
      overlay\t1405\t25 25 23\t25\tf\tt\tf\ti\tt\ttextoverlay_no_len\t0\t1\t0\t\t\t\t
      parse_ident\t1268\t25 16\t1009\tf\tt\tf\ti\tt\tparse_ident\t0\t1\t0\tstr strict\t\t\ttrue
      percent_rank\t3103\t\t701\tf\tf\tw\ti\tW\twindow_percent_rank\t0\t1\t0\t\t\t\t
      percentile_cont\t3974\t701 701\t701\tf\tf\ta\ti\tA\tpercentile_cont_float8_float8\t0\t1\t0\t\t\t\t
      percentile_cont\t3976\t701 1186\t1186\tf\tf\ta\ti\tA\tpercentile_cont_float8_interval\t0\t1\t0\t\t\t\t
      percentile_cont\t3980\t1022 701\t1022\tf\tf\ta\ti\tA\tpercentile_cont__float8_float8\t0\t1\t0\t\t\t\t
      percentile_cont\t3982\t1022 1186\t1187\tf\tf\ta\ti\tA\tpercentile_cont__float8_interval\t0\t1\t0\t\t\t\t
      percentile_disc\t3972\t701 2283\t2283\tf\tf\ta\ti\tA\tpercentile_disc_float8_anyelement\t0\t1\t0\t\t\t\t
      percentile_disc\t3978\t1022 2283\t2277\tf\tf\ta\ti\tA\tpercentile_disc__float8_anyelement\t0\t1\t0\t\t\t\t
      pg_advisory_lock\t2880\t20\t2278\tf\tt\tf\tv\tT\tpg_advisory_lock_int8\t0\t1\t0\t\t\t\t
      pg_advisory_lock\t2886\t23 23\t2278\tf\tt\tf\tv\tT\tpg_advisory_lock_int4\t0\t1\t0\t\t\t\t
      pg_advisory_lock_shared\t2881\t20\t2278\tf\tt\tf\tv\tT\tpg_advisory_lock_shared_int8\t0\t1\t0\t\t\t\t
      pg_advisory_lock_shared\t2887\t23 23\t2278\tf\tt\tf\tv\tT\tpg_advisory_lock_shared_int4\t0\t1\t0\t\t\t\t
      pg_advisory_unlock\t2884\t20\t16\tf\tt\tf\tv\tT\tpg_advisory_unlock_int8\t0\t1\t0\t\t\t\t
      pg_advisory_unlock\t2890\t23 23\t16\tf\tt\tf\tv\tT\tpg_advisory_unlock_int4\t0\t1\t0\t\t\t\t
      pg_advisory_unlock_all\t2892\t\t2278\tf\tt\tf\tv\tT\tpg_advisory_unlock_all\t0\t1\t0\t\t\t\t
      pg_advisory_unlock_shared\t2885\t20\t16\tf\tt\tf\tv\tT\tpg_advisory_unlock_shared_int8\t0\t1\t0\t\t\t\t
      pg_advisory_unlock_shared\t2891\t23 23\t16\tf\tt\tf\tv\tT\tpg_advisory_unlock_shared_int4\t0\t1\t0\t\t\t\t
      pg_advisory_xact_lock\t3089\t20\t2278\tf\tt\tf\tv\tT\tpg_advisory_xact_lock_int8\t0\t1\t0\t\t\t\t
      pg_advisory_xact_lock\t3093\t23 23\t2278\tf\tt\tf\tv\tT\tpg_advisory_xact_lock_int4\t0\t1\t0\t\t\t\t
      pg_advisory_xact_lock_shared\t3090\t20\t2278\tf\tt\tf\tv\tT\tpg_advisory_xact_lock_shared_int8\t0\t1\t0\t\t\t\t
      pg_advisory_xact_lock_shared\t3094\t23 23\t2278\tf\tt\tf\tv\tT\tpg_advisory_xact_lock_shared_int4\t0\t1\t0\t\t\t\t
      pg_available_extension_versions\t3083\t\t2249\tt\tt\tf\ts\te\tpg_available_extension_versions\t0\t10\t100\t\t19 25 16 16 16 19 1003 25\tname version superuser trusted relocatable schema requires comment\t
      pg_available_extensions\t3082\t\t2249\tt\tt\tf\ts\te\tpg_available_extensions\t0\t10\t100\t\t19 25 25\tname default_version comment\t
      pg_backend_pid\t2026\t\t23\tf\tt\tf\ts\ts\tpg_backend_pid\t0\t1\t0\t\t\t\t
      pg_blocking_pids\t2561\t23\t1007\tf\tt\tf\tv\tT\tpg_blocking_pids\t0\t1\t0\t\t\t\t
      pg_cancel_backend\t2171\t23\t16\tf\tt\tf\tv\tK\tpg_cancel_backend\t0\t1\t0\t\t\t\t
      pg_char_to_encoding\t1264\t19\t23\tf\tt\tf\ts\ts\tPG_char_to_encoding\t0\t1\t0\t\t\t\t
      pg_client_encoding\t810\t\t19\tf\tt\tf\ts\ts\tpg_client_encoding\t0\t1\t0\t\t\t\t
      pg_collation_is_visible\t3815\t26\t16\tf\tt\tf\ts\tV\tpg_collation_is_visible\t0\t10\t0\t\t\t\t
      pg_column_compression\t2121\t2276\t25\tf\tt\tf\ts\tG\tpg_column_compression\t0\t1\t0\t\t\t\t
      pg_column_size\t1269\t2276\t23\tf\tt\tf\ts\tG\tpg_column_size\t0\t1\t0\t\t\t\t
      pg_column_toast_chunk_id\t6316\t2276\t26\tf\tt\tf\ts\tG\tpg_column_toast_chunk_id\t0\t1\t0\t\t\t\t
      pg_conf_load_time\t2034\t\t1184\tf\tt\tf\ts\tB\tpg_conf_load_time\t0\t1\t0\t\t\t\t
      pg_control_checkpoint\t3442\t\t2249\tf\tt\tf\tv\tg\tpg_control_checkpoint\t0\t1\t0\t\t3220 3220 25 23 23 16 25 26 28 28 28 26 28 28 26 28 28 1184\tcheckpoint_lsn redo_lsn redo_wal_file timeline_id prev_timeline_id full_page_writes next_xid next_oid next_multixact_id next_multi_offset oldest_xid oldest_xid_dbid oldest_active_xid oldest_multi_xid oldest_multi_dbid oldest_commit_ts_xid newest_commit_ts_xid checkpoint_time\t
      pg_control_init\t3444\t\t2249\tf\tt\tf\tv\tg\tpg_control_init\t0\t1\t0\t\t23 23 23 23 23 23 23 23 23 16 23 16\tmax_data_alignment database_block_size blocks_per_segment wal_block_size bytes_per_wal_segment max_identifier_length max_index_columns max_toast_chunk_size large_object_chunk_size float8_pass_by_value data_page_checksum_version default_char_signedness\t
      pg_control_recovery\t3443\t\t2249\tf\tt\tf\tv\tg\tpg_control_recovery\t0\t1\t0\t\t3220 23 3220 3220 16\tmin_recovery_end_lsn min_recovery_end_timeline backup_start_lsn backup_end_lsn end_of_backup_record_required\t
      pg_control_system\t3441\t\t2249\tf\tt\tf\tv\tg\tpg_control_system\t0\t1\t0\t\t23 23 20 1184\tpg_control_version catalog_version_no system_identifier pg_control_last_modified\t
      pg_conversion_is_visible\t2093\t26\t16\tf\tt\tf\ts\tV\tpg_conversion_is_visible\t0\t10\t0\t\t\t\t
      pg_create_restore_point\t3098\t25\t3220\tf\tt\tf\tv\tw\tpg_create_restore_point\t0\t1\t0\t\t\t\t
      pg_current_logfile\t3800\t\t25\tf\tf\tf\tv\tB\tpg_current_logfile\t0\t1\t0\t\t\t\t
      pg_current_logfile\t3801\t25\t25\tf\tf\tf\tv\tB\tpg_current_logfile_1arg\t0\t1\t0\t\t\t\t
      pg_current_wal_flush_lsn\t3330\t\t3220\tf\tt\tf\tv\tw\tpg_current_wal_flush_lsn\t0\t1\t0\t\t\t\t
      pg_current_wal_insert_lsn\t2852\t\t3220\tf\tt\tf\tv\tw\tpg_current_wal_insert_lsn\t0\t1\t0\t\t\t\t
      pg_current_wal_lsn\t2849\t\t3220\tf\tt\tf\tv\tw\tpg_current_wal_lsn\t0\t1\t0\t\t\t\t
      pg_current_xact_id\t5059\t\t5069\tf\tt\tf\ts\tT\tpg_current_xact_id\t0\t1\t0\t\t\t\t
      pg_current_xact_id_if_assigned\t5060\t\t5069\tf\tt\tf\ts\tT\tpg_current_xact_id_if_assigned\t0\t1\t0\t\t\t\t
      pg_database_size\t2168\t19\t20\tf\tt\tf\tv\tD\tpg_database_size_name\t0\t1\t0\t\t\t\t
      pg_database_size\t2324\t26\t20\tf\tt\tf\tv\tD\tpg_database_size_oid\t0\t1\t0\t\t\t\t
      pg_encoding_to_char\t1597\t23\t19\tf\tt\tf\ts\ts\tPG_encoding_to_char\t0\t1\t0\t\t\t\t
      pg_filenode_relation\t3454\t26 26\t2205\tf\tt\tf\ts\tD\tpg_filenode_relation\t0\t1\t0\t\t\t\t
      pg_function_is_visible\t2081\t26\t16\tf\tt\tf\ts\tV\tpg_function_is_visible\t0\t10\t0\t\t\t\t
      pg_get_aios\t6399\t\t2249\tt\tt\tf\tv\te\tpg_get_aios\t0\t1\t100\t\t23 23 20 25 25 20 20 25 21 23 25 25 16 16 16\tpid io_id io_generation state operation off length target handle_data_len raw_result result target_desc f_sync f_localmem f_buffered\t
      pg_get_backend_memory_contexts\t2282\t\t2249\tt\tt\tf\tv\tv\tpg_get_backend_memory_contexts\t0\t1\t100\t\t25 25 25 23 1007 20 20 20 20 20\tname ident type level path total_bytes total_nblocks free_bytes free_chunks used_bytes\t
      pg_get_constraintdef\t1387\t26\t25\tf\tt\tf\ts\tC\tpg_get_constraintdef\t0\t1\t0\t\t\t\t
      pg_get_constraintdef\t2508\t26 16\t25\tf\tt\tf\ts\tC\tpg_get_constraintdef_ext\t0\t1\t0\t\t\t\t
      pg_get_expr\t1716\t194 26\t25\tf\tt\tf\ts\tC\tpg_get_expr\t0\t1\t0\t\t\t\t
      pg_get_expr\t2509\t194 26 16\t25\tf\tt\tf\ts\tC\tpg_get_expr_ext\t0\t1\t0\t\t\t\t
      pg_get_function_arg_default\t3808\t26 23\t25\tf\tt\tf\ts\tC\tpg_get_function_arg_default\t0\t1\t0\t\t\t\t
      pg_get_function_arguments\t2162\t26\t25\tf\tt\tf\ts\tC\tpg_get_function_arguments\t0\t1\t0\t\t\t\t
      pg_get_function_identity_arguments\t2232\t26\t25\tf\tt\tf\ts\tC\tpg_get_function_identity_arguments\t0\t1\t0\t\t\t\t
      pg_get_function_result\t2165\t26\t25\tf\tt\tf\ts\tC\tpg_get_function_result\t0\t1\t0\t\t\t\t
      pg_get_function_sqlbody\t6197\t26\t25\tf\tt\tf\ts\tC\tpg_get_function_sqlbody\t0\t1\t0\t\t\t\t
      pg_get_indexdef\t1643\t26\t25\tf\tt\tf\ts\tC\tpg_get_indexdef\t0\t1\t0\t\t\t\t
      pg_get_indexdef\t2507\t26 23 16\t25\tf\tt\tf\ts\tC\tpg_get_indexdef_ext\t0\t1\t0\t\t\t\t
      pg_get_keywords\t1686\t\t2249\tt\tt\tf\ts\te\tpg_get_keywords\t0\t10\t500\t\t25 18 16 25 25\tword catcode barelabel catdesc baredesc\t
      pg_get_partition_constraintdef\t3408\t26\t25\tf\tt\tf\ts\tC\tpg_get_partition_constraintdef\t0\t1\t0\t\t\t\t
      pg_get_partkeydef\t3352\t26\t25\tf\tt\tf\ts\tC\tpg_get_partkeydef\t0\t1\t0\t\t\t\t
      pg_get_publication_tables\t6119\t1009\t2249\tt\tt\tf\ts\te\tpg_get_publication_tables\t25\t1\t1000\tpubname\t26 26 22 194\tpubid relid attrs qual\t
      pg_get_replica_identity_index\t6120\t2205\t2205\tf\tt\tf\ts\tC\tpg_get_replica_identity_index\t0\t10\t0\t\t\t\t
      pg_get_replication_slots\t3781\t\t2249\tt\tf\tf\ts\te\tpg_get_replication_slots\t0\t1\t10\t\t19 19 25 26 16 16 23 28 28 3220 3220 25 20 16 3220 1184 16 25 16 16\tslot_name plugin slot_type datoid temporary active active_pid xmin catalog_xmin restart_lsn confirmed_flush_lsn wal_status safe_wal_size two_phase two_phase_at inactive_since conflicting invalidation_reason failover synced\t
      pg_get_ruledef\t1573\t26\t25\tf\tt\tf\ts\tC\tpg_get_ruledef\t0\t1\t0\t\t\t\t
      pg_get_ruledef\t2504\t26 16\t25\tf\tt\tf\ts\tC\tpg_get_ruledef_ext\t0\t1\t0\t\t\t\t
      pg_get_sequence_data\t6427\t2205\t2249\tf\tt\tf\tv\tN\tpg_get_sequence_data\t0\t1\t0\tsequence_oid\t20 16\tlast_value is_called\t
      pg_get_serial_sequence\t1665\t25 25\t25\tf\tt\tf\ts\tN\tpg_get_serial_sequence\t0\t1\t0\t\t\t\t
      pg_get_shmem_allocations\t5052\t\t2249\tt\tt\tf\tv\tv\tpg_get_shmem_allocations\t0\t1\t50\t\t25 20 20 20\tname off size allocated_size\t
      pg_get_statisticsobjdef\t3415\t26\t25\tf\tt\tf\ts\tC\tpg_get_statisticsobjdef\t0\t1\t0\t\t\t\t
      pg_get_statisticsobjdef_columns\t6174\t26\t25\tf\tt\tf\ts\tC\tpg_get_statisticsobjdef_columns\t0\t1\t0\t\t\t\t
      pg_get_statisticsobjdef_expressions\t6173\t26\t1009\tf\tt\tf\ts\tC\tpg_get_statisticsobjdef_expressions\t0\t1\t0\t\t\t\t
      pg_get_triggerdef\t1662\t26\t25\tf\tt\tf\ts\tC\tpg_get_triggerdef\t0\t1\t0\t\t\t\t
      pg_get_triggerdef\t2730\t26 16\t25\tf\tt\tf\ts\tC\tpg_get_triggerdef_ext\t0\t1\t0\t\t\t\t
      pg_get_userbyid\t1642\t26\t19\tf\tt\tf\ts\tC\tpg_get_userbyid\t0\t1\t0\t\t\t\t
      pg_get_viewdef\t1640\t25\t25\tf\tt\tf\ts\tC\tpg_get_viewdef_name\t0\t1\t0\t\t\t\t
      pg_get_viewdef\t1641\t26\t25\tf\tt\tf\ts\tC\tpg_get_viewdef\t0\t1\t0\t\t\t\t
      pg_get_viewdef\t2505\t25 16\t25\tf\tt\tf\ts\tC\tpg_get_viewdef_name_ext\t0\t1\t0\t\t\t\t
      pg_get_viewdef\t2506\t26 16\t25\tf\tt\tf\ts\tC\tpg_get_viewdef_ext\t0\t1\t0\t\t\t\t
      pg_get_viewdef\t3159\t26 23\t25\tf\tt\tf\ts\tC\tpg_get_viewdef_wrap\t0\t1\t0\t\t\t\t
      pg_get_wait_events\t6318\t\t2249\tt\tt\tf\tv\tv\tpg_get_wait_events\t0\t10\t250\t\t25 25 25\ttype name description\t
      pg_get_wal_resource_managers\t6224\t\t2249\tt\tt\tf\tv\tu\tpg_get_wal_resource_managers\t0\t1\t50\t\t23 25 16\trm_id rm_name rm_builtin\t
      pg_has_role\t2705\t19 19 25\t16\tf\tt\tf\ts\tP\tpg_has_role_name_name\t0\t1\t0\t\t\t\t
      pg_has_role\t2706\t19 26 25\t16\tf\tt\tf\ts\tP\tpg_has_role_name_id\t0\t1\t0\t\t\t\t
      pg_has_role\t2707\t26 19 25\t16\tf\tt\tf\ts\tP\tpg_has_role_id_name\t0\t1\t0\t\t\t\t
      pg_has_role\t2708\t26 26 25\t16\tf\tt\tf\ts\tP\tpg_has_role_id_id\t0\t1\t0\t\t\t\t
      pg_has_role\t2709\t19 25\t16\tf\tt\tf\ts\tP\tpg_has_role_name\t0\t1\t0\t\t\t\t
      pg_has_role\t2710\t26 25\t16\tf\tt\tf\ts\tP\tpg_has_role_id\t0\t1\t0\t\t\t\t
      pg_hba_file_rules\t3401\t\t2249\tt\tt\tf\tv\tk\tpg_hba_file_rules\t0\t1\t1000\t\t23 25 23 25 1009 1009 25 25 25 1009 25\trule_number file_name line_number type database user_name address netmask auth_method options error\t
      pg_ident_file_mappings\t6250\t\t2249\tt\tt\tf\tv\te\tpg_ident_file_mappings\t0\t1\t1000\t\t23 25 23 25 25 25 25\tmap_number file_name line_number map_name sys_name pg_username error\t
      pg_indexam_progress_phasename\t676\t26 20\t25\tf\tt\tf\ti\tS\tpg_indexam_progress_phasename\t0\t1\t0\t\t\t\t
      pg_indexes_size\t2998\t2205\t20\tf\tt\tf\tv\tD\tpg_indexes_size\t0\t1\t0\t\t\t\t
      pg_is_in_recovery\t3810\t\t16\tf\tt\tf\tv\tB\tpg_is_in_recovery\t0\t1\t0\t\t\t\t
      pg_is_other_temp_schema\t2855\t26\t16\tf\tt\tf\ts\tB\tpg_is_other_temp_schema\t0\t1\t0\t\t\t\t
      pg_jit_available\t315\t\t16\tf\tt\tf\tv\tB\tpg_jit_available\t0\t1\t0\t\t\t\t
      pg_last_wal_receive_lsn\t3820\t\t3220\tf\tt\tf\tv\tw\tpg_last_wal_receive_lsn\t0\t1\t0\t\t\t\t
      pg_last_wal_replay_lsn\t3821\t\t3220\tf\tt\tf\tv\tw\tpg_last_wal_replay_lsn\t0\t1\t0\t\t\t\t
      pg_listening_channels\t3035\t\t25\tt\tt\tf\ts\te\tpg_listening_channels\t0\t1\t10\t\t\t\t
      pg_lock_status\t1371\t\t2249\tt\tt\tf\tv\tq\tpg_lock_status\t0\t1\t1000\t\t25 26 26 23 21 25 28 26 26 21 25 23 25 16 16 1184\tlocktype database relation page tuple virtualxid transactionid classid objid objsubid virtualtransaction pid mode granted fastpath waitstart\t
      pg_ls_archive_statusdir\t5031\t\t2249\tt\tt\tf\tv\to\tpg_ls_archive_statusdir\t0\t10\t20\t\t25 20 1184\tname size modification\t
      pg_ls_dir\t2625\t25\t25\tt\tt\tf\tv\to\tpg_ls_dir_1arg\t0\t1\t1000\t\t\t\t
      pg_ls_dir\t3297\t25 16 16\t25\tt\tt\tf\tv\to\tpg_ls_dir\t0\t1\t1000\t\t\t\t
      pg_ls_logdir\t3353\t\t2249\tt\tt\tf\tv\to\tpg_ls_logdir\t0\t10\t20\t\t25 20 1184\tname size modification\t
      pg_ls_tmpdir\t5029\t\t2249\tt\tt\tf\tv\to\tpg_ls_tmpdir_noargs\t0\t10\t20\t\t25 20 1184\tname size modification\t
      pg_ls_tmpdir\t5030\t26\t2249\tt\tt\tf\tv\to\tpg_ls_tmpdir_1arg\t0\t10\t20\ttablespace\t25 20 1184\tname size modification\t
      pg_ls_waldir\t3354\t\t2249\tt\tt\tf\tv\to\tpg_ls_waldir\t0\t10\t20\t\t25 20 1184\tname size modification\t
      pg_lsn_cmp\t3251\t3220 3220\t23\tf\tt\tf\ti\tc\tpg_lsn_cmp\t0\t1\t0\t\t\t\t
      pg_lsn_eq\t3233\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_eq\t0\t1\t0\t\t\t\t
      pg_lsn_ge\t3234\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_ge\t0\t1\t0\t\t\t\t
      pg_lsn_gt\t3235\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_gt\t0\t1\t0\t\t\t\t
      pg_lsn_in\t3229\t2275\t3220\tf\tt\tf\ti\tI\tpg_lsn_in\t0\t1\t0\t\t\t\t
      pg_lsn_larger\t4187\t3220 3220\t3220\tf\tt\tf\ti\tm\tpg_lsn_larger\t0\t1\t0\t\t\t\t
      pg_lsn_le\t3232\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_le\t0\t1\t0\t\t\t\t
      pg_lsn_lt\t3231\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_lt\t0\t1\t0\t\t\t\t
      pg_lsn_mi\t3237\t3220 3220\t1700\tf\tt\tf\ti\tm\tpg_lsn_mi\t0\t1\t0\t\t\t\t
      pg_lsn_mii\t5024\t3220 1700\t3220\tf\tt\tf\ti\tm\tpg_lsn_mii\t0\t1\t0\t\t\t\t
      pg_lsn_ne\t3236\t3220 3220\t16\tf\tt\tf\ti\tc\tpg_lsn_ne\t0\t1\t0\t\t\t\t
      pg_lsn_out\t3230\t3220\t2275\tf\tt\tf\ti\tI\tpg_lsn_out\t0\t1\t0\t\t\t\t
      pg_lsn_pli\t5022\t3220 1700\t3220\tf\tt\tf\ti\tm\tpg_lsn_pli\t0\t1\t0\t\t\t\t
      pg_lsn_recv\t3238\t2281\t3220\tf\tt\tf\ti\tI\tpg_lsn_recv\t0\t1\t0\t\t\t\t
      pg_lsn_send\t3239\t3220\t17\tf\tt\tf\ti\tI\tpg_lsn_send\t0\t1\t0\t\t\t\t
      pg_lsn_smaller\t4188\t3220 3220\t3220\tf\tt\tf\ti\tm\tpg_lsn_smaller\t0\t1\t0\t\t\t\t
      pg_my_temp_schema\t2854\t\t26\tf\tt\tf\ts\tB\tpg_my_temp_schema\t0\t1\t0\t\t\t\t
      pg_node_tree_in\t195\t2275\t194\tf\tt\tf\ti\tI\tpg_node_tree_in\t0\t1\t0\t\t\t\t
      pg_node_tree_out\t196\t194\t2275\tf\tt\tf\ti\tI\tpg_node_tree_out\t0\t1\t0\t\t\t\t
      pg_node_tree_recv\t197\t2281\t194\tf\tt\tf\ts\tI\tpg_node_tree_recv\t0\t1\t0\t\t\t\t
      pg_node_tree_send\t198\t194\t17\tf\tt\tf\ts\tI\tpg_node_tree_send\t0\t1\t0\t\t\t\t
      pg_notification_queue_usage\t3296\t\t701\tf\tt\tf\tv\tB\tpg_notification_queue_usage\t0\t1\t0\t\t\t\t
      pg_opclass_is_visible\t2083\t26\t16\tf\tt\tf\ts\tV\tpg_opclass_is_visible\t0\t10\t0\t\t\t\t
      pg_operator_is_visible\t2082\t26\t16\tf\tt\tf\ts\tV\tpg_operator_is_visible\t0\t10\t0\t\t\t\t
      pg_opfamily_is_visible\t3829\t26\t16\tf\tt\tf\ts\tV\tpg_opfamily_is_visible\t0\t10\t0\t\t\t\t
      pg_partition_ancestors\t3425\t2205\t2205\tt\tt\tf\tv\te\tpg_partition_ancestors\t0\t1\t10\tpartitionid\t2205\trelid\t
      pg_partition_root\t3424\t2205\t2205\tf\tt\tf\ti\tC\tpg_partition_root\t0\t1\t0\t\t\t\t
      pg_partition_tree\t3423\t2205\t2249\tt\tt\tf\tv\te\tpg_partition_tree\t0\t1\t1000\trootrelid\t2205 2205 16 23\trelid parentrelid isleaf level\t
      pg_postmaster_start_time\t2560\t\t1184\tf\tt\tf\ts\tB\tpg_postmaster_start_time\t0\t1\t0\t\t\t\t
      pg_prepared_statement\t2510\t\t2249\tt\tt\tf\ts\tp\tpg_prepared_statement\t0\t1\t1000\t\t25 25 1184 2211 2211 16 20 20\tname statement prepare_time parameter_types result_types from_sql generic_plans custom_plans\t
      pg_prepared_xact\t1065\t\t2249\tt\tt\tf\tv\te\tpg_prepared_xact\t0\t1\t1000\t\t28 25 1184 26 26\ttransaction gid prepared ownerid dbid\t
      pg_read_binary_file\t3295\t25 20 20 16\t17\tf\tt\tf\tv\tL\tpg_read_binary_file_off_len_missing\t0\t1\t0\t\t\t\t
      pg_read_binary_file\t3827\t25 20 20\t17\tf\tt\tf\tv\tL\tpg_read_binary_file_off_len\t0\t1\t0\t\t\t\t
      pg_read_binary_file\t3828\t25\t17\tf\tt\tf\tv\tL\tpg_read_binary_file_all\t0\t1\t0\t\t\t\t
      pg_read_binary_file\t6209\t25 16\t17\tf\tt\tf\tv\tL\tpg_read_binary_file_all_missing\t0\t1\t0\t\t\t\t
      pg_read_file\t2624\t25 20 20\t25\tf\tt\tf\tv\tL\tpg_read_file_off_len\t0\t1\t0\t\t\t\t
      pg_read_file\t3293\t25 20 20 16\t25\tf\tt\tf\tv\tL\tpg_read_file_off_len_missing\t0\t1\t0\t\t\t\t
      pg_read_file\t3826\t25\t25\tf\tt\tf\tv\tL\tpg_read_file_all\t0\t1\t0\t\t\t\t
      pg_read_file\t6208\t25 16\t25\tf\tt\tf\tv\tL\tpg_read_file_all_missing\t0\t1\t0\t\t\t\t
      pg_relation_filenode\t2999\t2205\t26\tf\tt\tf\ts\tD\tpg_relation_filenode\t0\t1\t0\t\t\t\t
      pg_relation_filepath\t3034\t2205\t25\tf\tt\tf\ts\tD\tpg_relation_filepath\t0\t1\t0\t\t\t\t
      pg_relation_is_publishable\t6121\t2205\t16\tf\tt\tf\ts\tC\tpg_relation_is_publishable\t0\t1\t0\t\t\t\t
      pg_relation_is_updatable\t3842\t2205 16\t23\tf\tt\tf\ts\tC\tpg_relation_is_updatable\t0\t10\t0\t\t\t\t
      pg_relation_size\t2325\t2205\t20\tf\tt\tf\tv\tD\tpg_relation_size_sql\t0\t1\t0\t\t\t\t
      pg_relation_size\t2332\t2205 25\t20\tf\tt\tf\tv\tD\tpg_relation_size\t0\t1\t0\t\t\t\t
      pg_reload_conf\t2621\t\t16\tf\tt\tf\tv\tK\tpg_reload_conf\t0\t1\t0\t\t\t\t
      pg_rotate_logfile\t2622\t\t16\tf\tt\tf\tv\tK\tpg_rotate_logfile\t0\t1\t0\t\t\t\t
      pg_safe_snapshot_blocking_pids\t3376\t23\t1007\tf\tt\tf\tv\tT\tpg_safe_snapshot_blocking_pids\t0\t1\t0\t\t\t\t
      pg_sequence_last_value\t4032\t2205\t20\tf\tt\tf\tv\tN\tpg_sequence_last_value\t0\t1\t0\t\t\t\t
      pg_sequence_parameters\t3078\t26\t2249\tf\tt\tf\ts\tN\tpg_sequence_parameters\t0\t1\t0\tsequence_oid\t20 20 20 20 16 20 26\tstart_value minimum_value maximum_value increment cycle_option cache_size data_type\t
      pg_show_all_file_settings\t3329\t\t2249\tt\tt\tf\tv\tk\tshow_all_file_settings\t0\t1\t1000\t\t25 23 23 25 25 16 25\tsourcefile sourceline seqno name setting applied error\t
      pg_show_all_settings\t2084\t\t2249\tt\tt\tf\ts\tz\tshow_all_settings\t0\t1\t1000\t\t25 25 25 25 25 25 25 25 25 25 25 1009 25 25 25 23 16\tname setting unit category short_desc extra_desc context vartype source min_val max_val enumvals boot_val reset_val sourcefile sourceline pending_restart\t
      pg_show_replication_origin_status\t6014\t\t2249\tt\tf\tf\tv\te\tpg_show_replication_origin_status\t0\t1\t100\t\t26 25 3220 3220\tlocal_id external_id remote_lsn local_lsn\t
      pg_size_bytes\t3334\t25\t20\tf\tt\tf\ti\ts\tpg_size_bytes\t0\t1\t0\t\t\t\t
      pg_size_pretty\t2288\t20\t25\tf\tt\tf\ti\ts\tpg_size_pretty\t0\t1\t0\t\t\t\t
      pg_size_pretty\t3166\t1700\t25\tf\tt\tf\ti\ts\tpg_size_pretty_numeric\t0\t1\t0\t\t\t\t
      pg_sleep\t2626\t701\t2278\tf\tt\tf\tv\ts\tpg_sleep\t0\t1\t0\t\t\t\t
      pg_sleep_for\t3935\t1186\t2278\tf\tt\tf\tv\ts\tpg_sleep_for_sql\t0\t1\t0\t\t\t\t
      pg_sleep_until\t3936\t1184\t2278\tf\tt\tf\tv\ts\tpg_sleep_until_sql\t0\t1\t0\t\t\t\t
      pg_snapshot_in\t5055\t2275\t5038\tf\tt\tf\ti\tI\tpg_snapshot_in\t0\t1\t0\t\t\t\t
      pg_snapshot_out\t5056\t5038\t2275\tf\tt\tf\ti\tI\tpg_snapshot_out\t0\t1\t0\t\t\t\t
      pg_snapshot_recv\t5057\t2281\t5038\tf\tt\tf\ti\tI\tpg_snapshot_recv\t0\t1\t0\t\t\t\t
      pg_snapshot_send\t5058\t5038\t17\tf\tt\tf\ti\tI\tpg_snapshot_send\t0\t1\t0\t\t\t\t
      pg_split_walfile_name\t6213\t25\t2249\tf\tt\tf\ts\tw\tpg_split_walfile_name\t0\t1\t0\tfile_name\t1700 20\tsegment_number timeline_id\t
      pg_stat_clear_snapshot\t2230\t\t2278\tf\tf\tf\tv\tS\tpg_stat_clear_snapshot\t0\t1\t0\t\t\t\t
      pg_stat_file\t2623\t25\t2249\tf\tt\tf\tv\tL\tpg_stat_file_1arg\t0\t1\t0\tfilename\t20 1184 1184 1184 1184 16\tsize access modification change creation isdir\t
      pg_stat_file\t3307\t25 16\t2249\tf\tt\tf\tv\tL\tpg_stat_file\t0\t1\t0\tfilename missing_ok\t20 1184 1184 1184 1184 16\tsize access modification change creation isdir\t
      pg_stat_force_next_flush\t2137\t\t2278\tf\tf\tf\tv\tS\tpg_stat_force_next_flush\t0\t1\t0\t\t\t\t
      pg_stat_get_activity\t2022\t23\t2249\tt\tf\tf\ts\ty\tpg_stat_get_activity\t0\t1\t100\tpid\t26 23 26 25 25 25 25 25 1184 1184 1184 1184 869 25 23 28 28 25 16 25 25 23 25 1700 25 16 25 16 16 23 20\tdatid pid usesysid application_name state query wait_event_type wait_event xact_start query_start backend_start state_change client_addr client_hostname client_port backend_xid backend_xmin backend_type ssl sslversion sslcipher sslbits ssl_client_dn ssl_client_serial ssl_issuer_dn gss_auth gss_princ gss_enc gss_delegation leader_pid query_id\t
      pg_stat_get_analyze_count\t3056\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_analyze_count\t0\t1\t0\t\t\t\t
      pg_stat_get_archiver\t3195\t\t2249\tf\tf\tf\ts\tS\tpg_stat_get_archiver\t0\t1\t0\t\t20 25 1184 20 25 1184 1184\tarchived_count last_archived_wal last_archived_time failed_count last_failed_wal last_failed_time stats_reset\t
      pg_stat_get_autoanalyze_count\t3057\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_autoanalyze_count\t0\t1\t0\t\t\t\t
      pg_stat_get_autovacuum_count\t3055\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_autovacuum_count\t0\t1\t0\t\t\t\t
      pg_stat_get_backend_activity\t1940\t23\t25\tf\tt\tf\ts\tS\tpg_stat_get_backend_activity\t0\t1\t0\t\t\t\t
      pg_stat_get_backend_activity_start\t2094\t23\t1184\tf\tt\tf\ts\tS\tpg_stat_get_backend_activity_start\t0\t1\t0\t\t\t\t
      pg_stat_get_backend_client_addr\t1392\t23\t869\tf\tt\tf\ts\tS\tpg_stat_get_backend_client_addr\t0\t1\t0\t\t\t\t
      pg_stat_get_backend_client_port\t1393\t23\t23\tf\tt\tf\ts\tS\tpg_stat_get_backend_client_port\t0\t1\t0\t\t\t\t
      pg_stat_get_backend_dbid\t1938\t23\t26\tf\tt\tf\ts\tS\tpg_stat_get_backend_dbid\t0\t1\t0\t\t\t\t
      pg_stat_get_backend_idset\t1936\t\t23\tt\tt\tf\ts\ty\tpg_stat_get_backend_idset\t0\t1\t100\t\t\t\t
      pg_stat_get_backend_io\t6386\t23\t2249\tt\tt\tf\tv\tJ\tpg_stat_get_backend_io\t0\t1\t5\tbackend_pid\t25 25 25 20 1700 701 20 1700 701 20 701 20 1700 701 20 20 20 20 701 1184\tbackend_type object context reads read_bytes read_time writes write_bytes write_time writebacks writeback_time extends extend_bytes extend_time hits evictions reuses fsyncs fsync_time stats_reset\t
      pg_stat_get_backend_pid\t1937\t23\t23\tf\tt\tf\ts\tS\tpg_stat_get_backend_pid\t0\t1\t0\t\t\t\t
      pg_stat_get_backend_start\t1391\t23\t1184\tf\tt\tf\ts\tS\tpg_stat_get_backend_start\t0\t1\t0\t\t\t\t
      pg_stat_get_backend_subxact\t6107\t23\t2249\tf\tt\tf\ts\tS\tpg_stat_get_backend_subxact\t0\t1\t0\tbid\t23 16\tsubxact_count subxact_overflowed\t
      pg_stat_get_backend_userid\t1939\t23\t26\tf\tt\tf\ts\tS\tpg_stat_get_backend_userid\t0\t1\t0\t\t\t\t
      pg_stat_get_backend_wait_event\t2853\t23\t25\tf\tt\tf\ts\tS\tpg_stat_get_backend_wait_event\t0\t1\t0\t\t\t\t
      pg_stat_get_backend_wait_event_type\t2788\t23\t25\tf\tt\tf\ts\tS\tpg_stat_get_backend_wait_event_type\t0\t1\t0\t\t\t\t
      pg_stat_get_backend_wal\t6313\t23\t2249\tf\tt\tf\tv\tS\tpg_stat_get_backend_wal\t0\t1\t0\tbackend_pid\t20 20 1700 20 1184\twal_records wal_fpi wal_bytes wal_buffers_full stats_reset\t
      pg_stat_get_backend_xact_start\t2857\t23\t1184\tf\tt\tf\ts\tS\tpg_stat_get_backend_xact_start\t0\t1\t0\t\t\t\t
      pg_stat_get_bgwriter_buf_written_clean\t2772\t\t20\tf\tt\tf\ts\tS\tpg_stat_get_bgwriter_buf_written_clean\t0\t1\t0\t\t\t\t
      pg_stat_get_bgwriter_maxwritten_clean\t2773\t\t20\tf\tt\tf\ts\tS\tpg_stat_get_bgwriter_maxwritten_clean\t0\t1\t0\t\t\t\t
      pg_stat_get_bgwriter_stat_reset_time\t3075\t\t1184\tf\tt\tf\ts\tS\tpg_stat_get_bgwriter_stat_reset_time\t0\t1\t0\t\t\t\t
      pg_stat_get_blocks_fetched\t1934\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_blocks_fetched\t0\t1\t0\t\t\t\t
      pg_stat_get_blocks_hit\t1935\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_blocks_hit\t0\t1\t0\t\t\t\t
      pg_stat_get_buf_alloc\t2859\t\t20\tf\tt\tf\ts\tS\tpg_stat_get_buf_alloc\t0\t1\t0\t\t\t\t
      pg_stat_get_checkpointer_buffers_written\t2771\t\t20\tf\tt\tf\ts\tS\tpg_stat_get_checkpointer_buffers_written\t0\t1\t0\t\t\t\t
      pg_stat_get_checkpointer_num_performed\t6377\t\t20\tf\tt\tf\ts\tS\tpg_stat_get_checkpointer_num_performed\t0\t1\t0\t\t\t\t
      pg_stat_get_checkpointer_num_requested\t2770\t\t20\tf\tt\tf\ts\tS\tpg_stat_get_checkpointer_num_requested\t0\t1\t0\t\t\t\t
      pg_stat_get_checkpointer_num_timed\t2769\t\t20\tf\tt\tf\ts\tS\tpg_stat_get_checkpointer_num_timed\t0\t1\t0\t\t\t\t
      pg_stat_get_checkpointer_restartpoints_performed\t6329\t\t20\tf\tt\tf\ts\tS\tpg_stat_get_checkpointer_restartpoints_performed\t0\t1\t0\t\t\t\t
      pg_stat_get_checkpointer_restartpoints_requested\t6328\t\t20\tf\tt\tf\ts\tS\tpg_stat_get_checkpointer_restartpoints_requested\t0\t1\t0\t\t\t\t
      pg_stat_get_checkpointer_restartpoints_timed\t6327\t\t20\tf\tt\tf\ts\tS\tpg_stat_get_checkpointer_restartpoints_timed\t0\t1\t0\t\t\t\t
      pg_stat_get_checkpointer_slru_written\t6366\t\t20\tf\tt\tf\ts\tS\tpg_stat_get_checkpointer_slru_written\t0\t1\t0\t\t\t\t
      pg_stat_get_checkpointer_stat_reset_time\t6314\t\t1184\tf\tt\tf\ts\tS\tpg_stat_get_checkpointer_stat_reset_time\t0\t1\t0\t\t\t\t
      pg_stat_get_checkpointer_sync_time\t3161\t\t701\tf\tt\tf\ts\tS\tpg_stat_get_checkpointer_sync_time\t0\t1\t0\t\t\t\t
      pg_stat_get_checkpointer_write_time\t3160\t\t701\tf\tt\tf\ts\tS\tpg_stat_get_checkpointer_write_time\t0\t1\t0\t\t\t\t
      pg_stat_get_db_active_time\t6186\t26\t701\tf\tt\tf\ts\tS\tpg_stat_get_db_active_time\t0\t1\t0\t\t\t\t
      pg_stat_get_db_blk_read_time\t2844\t26\t701\tf\tt\tf\ts\tS\tpg_stat_get_db_blk_read_time\t0\t1\t0\t\t\t\t
      pg_stat_get_db_blk_write_time\t2845\t26\t701\tf\tt\tf\ts\tS\tpg_stat_get_db_blk_write_time\t0\t1\t0\t\t\t\t
      pg_stat_get_db_blocks_fetched\t1944\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_blocks_fetched\t0\t1\t0\t\t\t\t
      pg_stat_get_db_blocks_hit\t1945\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_blocks_hit\t0\t1\t0\t\t\t\t
      pg_stat_get_db_checksum_failures\t3426\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_checksum_failures\t0\t1\t0\t\t\t\t
      pg_stat_get_db_checksum_last_failure\t3428\t26\t1184\tf\tt\tf\ts\tS\tpg_stat_get_db_checksum_last_failure\t0\t1\t0\t\t\t\t
      pg_stat_get_db_conflict_all\t3070\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_conflict_all\t0\t1\t0\t\t\t\t
      pg_stat_get_db_conflict_bufferpin\t3068\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_conflict_bufferpin\t0\t1\t0\t\t\t\t
      pg_stat_get_db_conflict_lock\t3066\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_conflict_lock\t0\t1\t0\t\t\t\t
      pg_stat_get_db_conflict_logicalslot\t6309\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_conflict_logicalslot\t0\t1\t0\t\t\t\t
      pg_stat_get_db_conflict_snapshot\t3067\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_conflict_snapshot\t0\t1\t0\t\t\t\t
      pg_stat_get_db_conflict_startup_deadlock\t3069\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_conflict_startup_deadlock\t0\t1\t0\t\t\t\t
      pg_stat_get_db_conflict_tablespace\t3065\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_conflict_tablespace\t0\t1\t0\t\t\t\t
      pg_stat_get_db_deadlocks\t3152\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_deadlocks\t0\t1\t0\t\t\t\t
      pg_stat_get_db_idle_in_transaction_time\t6187\t26\t701\tf\tt\tf\ts\tS\tpg_stat_get_db_idle_in_transaction_time\t0\t1\t0\t\t\t\t
      pg_stat_get_db_numbackends\t1941\t26\t23\tf\tt\tf\ts\tS\tpg_stat_get_db_numbackends\t0\t1\t0\t\t\t\t
      pg_stat_get_db_parallel_workers_launched\t6356\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_parallel_workers_launched\t0\t1\t0\t\t\t\t
      pg_stat_get_db_parallel_workers_to_launch\t6355\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_parallel_workers_to_launch\t0\t1\t0\t\t\t\t
      pg_stat_get_db_session_time\t6185\t26\t701\tf\tt\tf\ts\tS\tpg_stat_get_db_session_time\t0\t1\t0\t\t\t\t
      pg_stat_get_db_sessions\t6188\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_sessions\t0\t1\t0\t\t\t\t
      pg_stat_get_db_sessions_abandoned\t6189\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_sessions_abandoned\t0\t1\t0\t\t\t\t
      pg_stat_get_db_sessions_fatal\t6190\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_sessions_fatal\t0\t1\t0\t\t\t\t
      pg_stat_get_db_sessions_killed\t6191\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_sessions_killed\t0\t1\t0\t\t\t\t
      pg_stat_get_db_stat_reset_time\t3074\t26\t1184\tf\tt\tf\ts\tS\tpg_stat_get_db_stat_reset_time\t0\t1\t0\t\t\t\t
      pg_stat_get_db_temp_bytes\t3151\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_temp_bytes\t0\t1\t0\t\t\t\t
      pg_stat_get_db_temp_files\t3150\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_temp_files\t0\t1\t0\t\t\t\t
      pg_stat_get_db_tuples_deleted\t2762\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_tuples_deleted\t0\t1\t0\t\t\t\t
      pg_stat_get_db_tuples_fetched\t2759\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_tuples_fetched\t0\t1\t0\t\t\t\t
      pg_stat_get_db_tuples_inserted\t2760\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_tuples_inserted\t0\t1\t0\t\t\t\t
      pg_stat_get_db_tuples_returned\t2758\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_tuples_returned\t0\t1\t0\t\t\t\t
      pg_stat_get_db_tuples_updated\t2761\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_tuples_updated\t0\t1\t0\t\t\t\t
      pg_stat_get_db_xact_commit\t1942\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_xact_commit\t0\t1\t0\t\t\t\t
      pg_stat_get_db_xact_rollback\t1943\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_db_xact_rollback\t0\t1\t0\t\t\t\t
      pg_stat_get_dead_tuples\t2879\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_dead_tuples\t0\t1\t0\t\t\t\t
      pg_stat_get_function_calls\t2978\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_function_calls\t0\t1\t0\t\t\t\t
      pg_stat_get_function_self_time\t2980\t26\t701\tf\tt\tf\ts\tS\tpg_stat_get_function_self_time\t0\t1\t0\t\t\t\t
      pg_stat_get_function_total_time\t2979\t26\t701\tf\tt\tf\ts\tS\tpg_stat_get_function_total_time\t0\t1\t0\t\t\t\t
      pg_stat_get_ins_since_vacuum\t5053\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_ins_since_vacuum\t0\t1\t0\t\t\t\t
      pg_stat_get_io\t6214\t\t2249\tt\tt\tf\tv\tJ\tpg_stat_get_io\t0\t1\t30\t\t25 25 25 20 1700 701 20 1700 701 20 701 20 1700 701 20 20 20 20 701 1184\tbackend_type object context reads read_bytes read_time writes write_bytes write_time writebacks writeback_time extends extend_bytes extend_time hits evictions reuses fsyncs fsync_time stats_reset\t
      pg_stat_get_last_analyze_time\t2783\t26\t1184\tf\tt\tf\ts\tS\tpg_stat_get_last_analyze_time\t0\t1\t0\t\t\t\t
      pg_stat_get_last_autoanalyze_time\t2784\t26\t1184\tf\tt\tf\ts\tS\tpg_stat_get_last_autoanalyze_time\t0\t1\t0\t\t\t\t
      pg_stat_get_last_autovacuum_time\t2782\t26\t1184\tf\tt\tf\ts\tS\tpg_stat_get_last_autovacuum_time\t0\t1\t0\t\t\t\t
      pg_stat_get_last_vacuum_time\t2781\t26\t1184\tf\tt\tf\ts\tS\tpg_stat_get_last_vacuum_time\t0\t1\t0\t\t\t\t
      pg_stat_get_lastscan\t6310\t26\t1184\tf\tt\tf\ts\tS\tpg_stat_get_lastscan\t0\t1\t0\t\t\t\t
      pg_stat_get_live_tuples\t2878\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_live_tuples\t0\t1\t0\t\t\t\t
      pg_stat_get_mod_since_analyze\t3177\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_mod_since_analyze\t0\t1\t0\t\t\t\t
      pg_stat_get_numscans\t1928\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_numscans\t0\t1\t0\t\t\t\t
      pg_stat_get_progress_info\t3318\t25\t2249\tt\tt\tf\ts\ty\tpg_stat_get_progress_info\t0\t1\t100\tcmdtype\t23 26 26 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20 20\tpid datid relid param1 param2 param3 param4 param5 param6 param7 param8 param9 param10 param11 param12 param13 param14 param15 param16 param17 param18 param19 param20\t
      pg_stat_get_recovery_prefetch\t6248\t\t2249\tt\tt\tf\tv\tJ\tpg_stat_get_recovery_prefetch\t0\t1\t1\t\t1184 20 20 20 20 20 20 23 23 23\tstats_reset prefetch hit skip_init skip_new skip_fpw skip_rep wal_distance block_distance io_depth\t
      pg_stat_get_replication_slot\t6169\t25\t2249\tf\tt\tf\ts\tS\tpg_stat_get_replication_slot\t0\t1\t0\tslot_name\t25 20 20 20 20 20 20 20 20 1184\tslot_name spill_txns spill_count spill_bytes stream_txns stream_count stream_bytes total_txns total_bytes stats_reset\t
      pg_stat_get_slru\t2306\t\t2249\tt\tf\tf\ts\tJ\tpg_stat_get_slru\t0\t1\t100\t\t25 20 20 20 20 20 20 20 1184\tname blks_zeroed blks_hit blks_read blks_written blks_exists flushes truncates stats_reset\t
      pg_stat_get_snapshot_timestamp\t3788\t\t1184\tf\tt\tf\ts\tS\tpg_stat_get_snapshot_timestamp\t0\t1\t0\t\t\t\t
      pg_stat_get_subscription\t6118\t26\t2249\tt\tf\tf\ts\te\tpg_stat_get_subscription\t0\t1\t10\tsubid\t26 26 23 23 3220 1184 1184 3220 1184 25\tsubid relid pid leader_pid received_lsn last_msg_send_time last_msg_receipt_time latest_end_lsn latest_end_time worker_type\t
      pg_stat_get_subscription_stats\t6231\t26\t2249\tf\tt\tf\ts\tS\tpg_stat_get_subscription_stats\t0\t1\t0\tsubid\t26 20 20 20 20 20 20 20 20 20 1184\tsubid apply_error_count sync_error_count confl_insert_exists confl_update_origin_differs confl_update_exists confl_update_missing confl_delete_origin_differs confl_delete_missing confl_multiple_unique_conflicts stats_reset\t
      pg_stat_get_total_analyze_time\t6360\t26\t701\tf\tt\tf\ts\tS\tpg_stat_get_total_analyze_time\t0\t1\t0\t\t\t\t
      pg_stat_get_total_autoanalyze_time\t6361\t26\t701\tf\tt\tf\ts\tS\tpg_stat_get_total_autoanalyze_time\t0\t1\t0\t\t\t\t
      pg_stat_get_total_autovacuum_time\t6359\t26\t701\tf\tt\tf\ts\tS\tpg_stat_get_total_autovacuum_time\t0\t1\t0\t\t\t\t
      pg_stat_get_total_vacuum_time\t6358\t26\t701\tf\tt\tf\ts\tS\tpg_stat_get_total_vacuum_time\t0\t1\t0\t\t\t\t
      pg_stat_get_tuples_deleted\t1933\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_tuples_deleted\t0\t1\t0\t\t\t\t
      pg_stat_get_tuples_fetched\t1930\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_tuples_fetched\t0\t1\t0\t\t\t\t
      pg_stat_get_tuples_hot_updated\t1972\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_tuples_hot_updated\t0\t1\t0\t\t\t\t
      pg_stat_get_tuples_inserted\t1931\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_tuples_inserted\t0\t1\t0\t\t\t\t
      pg_stat_get_tuples_newpage_updated\t6217\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_tuples_newpage_updated\t0\t1\t0\t\t\t\t
      pg_stat_get_tuples_returned\t1929\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_tuples_returned\t0\t1\t0\t\t\t\t
      pg_stat_get_tuples_updated\t1932\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_tuples_updated\t0\t1\t0\t\t\t\t
      pg_stat_get_vacuum_count\t3054\t26\t20\tf\tt\tf\ts\tS\tpg_stat_get_vacuum_count\t0\t1\t0\t\t\t\t
      pg_stat_get_wal\t1136\t\t2249\tf\tf\tf\ts\tw\tpg_stat_get_wal\t0\t1\t0\t\t20 20 1700 20 1184\twal_records wal_fpi wal_bytes wal_buffers_full stats_reset\t
      pg_stat_get_wal_receiver\t3317\t\t2249\tf\tf\tf\ts\tS\tpg_stat_get_wal_receiver\t0\t1\t0\t\t23 25 3220 23 3220 3220 23 1184 1184 3220 1184 25 25 23 25\tpid status receive_start_lsn receive_start_tli written_lsn flushed_lsn received_tli last_msg_send_time last_msg_receipt_time latest_end_lsn latest_end_time slot_name sender_host sender_port conninfo\t
      pg_stat_get_wal_senders\t3099\t\t2249\tt\tf\tf\ts\te\tpg_stat_get_wal_senders\t0\t1\t10\t\t23 25 3220 3220 3220 3220 1186 1186 1186 23 25 1184\tpid state sent_lsn write_lsn flush_lsn replay_lsn write_lag flush_lag replay_lag sync_priority sync_state reply_time\t
      pg_stat_get_xact_blocks_fetched\t3044\t26\t20\tf\tt\tf\tv\tS\tpg_stat_get_xact_blocks_fetched\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_blocks_hit\t3045\t26\t20\tf\tt\tf\tv\tS\tpg_stat_get_xact_blocks_hit\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_function_calls\t3046\t26\t20\tf\tt\tf\tv\tS\tpg_stat_get_xact_function_calls\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_function_self_time\t3048\t26\t701\tf\tt\tf\tv\tS\tpg_stat_get_xact_function_self_time\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_function_total_time\t3047\t26\t701\tf\tt\tf\tv\tS\tpg_stat_get_xact_function_total_time\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_numscans\t3037\t26\t20\tf\tt\tf\tv\tS\tpg_stat_get_xact_numscans\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_tuples_deleted\t3042\t26\t20\tf\tt\tf\tv\tS\tpg_stat_get_xact_tuples_deleted\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_tuples_fetched\t3039\t26\t20\tf\tt\tf\tv\tS\tpg_stat_get_xact_tuples_fetched\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_tuples_hot_updated\t3043\t26\t20\tf\tt\tf\tv\tS\tpg_stat_get_xact_tuples_hot_updated\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_tuples_inserted\t3040\t26\t20\tf\tt\tf\tv\tS\tpg_stat_get_xact_tuples_inserted\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_tuples_newpage_updated\t6218\t26\t20\tf\tt\tf\tv\tS\tpg_stat_get_xact_tuples_newpage_updated\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_tuples_returned\t3038\t26\t20\tf\tt\tf\tv\tS\tpg_stat_get_xact_tuples_returned\t0\t1\t0\t\t\t\t
      pg_stat_get_xact_tuples_updated\t3041\t26\t20\tf\tt\tf\tv\tS\tpg_stat_get_xact_tuples_updated\t0\t1\t0\t\t\t\t
      pg_stat_have_stats\t6230\t25 26 20\t16\tf\tt\tf\tv\tS\tpg_stat_have_stats\t0\t1\t0\t\t\t\t
      pg_stat_reset\t2274\t\t2278\tf\tf\tf\tv\tS\tpg_stat_reset\t0\t1\t0\t\t\t\t
      pg_stat_reset_backend_stats\t6387\t23\t2278\tf\tt\tf\tv\tS\tpg_stat_reset_backend_stats\t0\t1\t0\t\t\t\t
      pg_stat_reset_replication_slot\t6170\t25\t2278\tf\tf\tf\tv\tS\tpg_stat_reset_replication_slot\t0\t1\t0\t\t\t\t
      pg_stat_reset_shared\t3775\t25\t2278\tf\tf\tf\tv\tS\tpg_stat_reset_shared\t0\t1\t0\ttarget\t\t\tNULL::text
      pg_stat_reset_single_function_counters\t3777\t26\t2278\tf\tt\tf\tv\tS\tpg_stat_reset_single_function_counters\t0\t1\t0\t\t\t\t
      pg_stat_reset_single_table_counters\t3776\t26\t2278\tf\tt\tf\tv\tS\tpg_stat_reset_single_table_counters\t0\t1\t0\t\t\t\t
      pg_stat_reset_slru\t2307\t25\t2278\tf\tf\tf\tv\tS\tpg_stat_reset_slru\t0\t1\t0\ttarget\t\t\tNULL::text
      pg_stat_reset_subscription_stats\t6232\t26\t2278\tf\tf\tf\tv\tS\tpg_stat_reset_subscription_stats\t0\t1\t0\t\t\t\t
      pg_statistics_obj_is_visible\t3403\t26\t16\tf\tt\tf\ts\tV\tpg_statistics_obj_is_visible\t0\t10\t0\t\t\t\t
      pg_switch_wal\t2848\t\t3220\tf\tt\tf\tv\tw\tpg_switch_wal\t0\t1\t0\t\t\t\t
      pg_table_is_visible\t2079\t26\t16\tf\tt\tf\ts\tV\tpg_table_is_visible\t0\t10\t0\t\t\t\t
      pg_table_size\t2997\t2205\t20\tf\tt\tf\tv\tD\tpg_table_size\t0\t1\t0\t\t\t\t
      pg_tablespace_location\t3778\t26\t25\tf\tt\tf\ts\tD\tpg_tablespace_location\t0\t1\t0\t\t\t\t
      pg_tablespace_size\t2322\t26\t20\tf\tt\tf\tv\tD\tpg_tablespace_size_oid\t0\t1\t0\t\t\t\t
      pg_tablespace_size\t2323\t19\t20\tf\tt\tf\tv\tD\tpg_tablespace_size_name\t0\t1\t0\t\t\t\t
      pg_terminate_backend\t2096\t23 20\t16\tf\tt\tf\tv\tK\tpg_terminate_backend\t0\t1\t0\tpid timeout\t\t\t0
      pg_total_relation_size\t2286\t2205\t20\tf\tt\tf\tv\tD\tpg_total_relation_size\t0\t1\t0\t\t\t\t
      pg_trigger_depth\t3163\t\t23\tf\tt\tf\ts\tB\tpg_trigger_depth\t0\t1\t0\t\t\t\t
      pg_try_advisory_lock\t2882\t20\t16\tf\tt\tf\tv\tT\tpg_try_advisory_lock_int8\t0\t1\t0\t\t\t\t
      pg_try_advisory_lock\t2888\t23 23\t16\tf\tt\tf\tv\tT\tpg_try_advisory_lock_int4\t0\t1\t0\t\t\t\t
      pg_try_advisory_lock_shared\t2883\t20\t16\tf\tt\tf\tv\tT\tpg_try_advisory_lock_shared_int8\t0\t1\t0\t\t\t\t
      pg_try_advisory_lock_shared\t2889\t23 23\t16\tf\tt\tf\tv\tT\tpg_try_advisory_lock_shared_int4\t0\t1\t0\t\t\t\t
      pg_try_advisory_xact_lock\t3091\t20\t16\tf\tt\tf\tv\tT\tpg_try_advisory_xact_lock_int8\t0\t1\t0\t\t\t\t
      pg_try_advisory_xact_lock\t3095\t23 23\t16\tf\tt\tf\tv\tT\tpg_try_advisory_xact_lock_int4\t0\t1\t0\t\t\t\t
      pg_try_advisory_xact_lock_shared\t3092\t20\t16\tf\tt\tf\tv\tT\tpg_try_advisory_xact_lock_shared_int8\t0\t1\t0\t\t\t\t
      pg_try_advisory_xact_lock_shared\t3096\t23 23\t16\tf\tt\tf\tv\tT\tpg_try_advisory_xact_lock_shared_int4\t0\t1\t0\t\t\t\t
      pg_ts_config_is_visible\t3758\t26\t16\tf\tt\tf\ts\tV\tpg_ts_config_is_visible\t0\t10\t0\t\t\t\t
      pg_ts_dict_is_visible\t3757\t26\t16\tf\tt\tf\ts\tV\tpg_ts_dict_is_visible\t0\t10\t0\t\t\t\t
      pg_ts_parser_is_visible\t3756\t26\t16\tf\tt\tf\ts\tV\tpg_ts_parser_is_visible\t0\t10\t0\t\t\t\t
      pg_ts_template_is_visible\t3768\t26\t16\tf\tt\tf\ts\tV\tpg_ts_template_is_visible\t0\t10\t0\t\t\t\t
      pg_type_is_visible\t2080\t26\t16\tf\tt\tf\ts\tV\tpg_type_is_visible\t0\t10\t0\t\t\t\t
      pg_typeof\t1619\t2276\t2206\tf\tf\tf\ts\tF\tpg_typeof\t0\t1\t0\t\t\t\t
      pg_wal_lsn_diff\t3165\t3220 3220\t1700\tf\tt\tf\ti\tm\tpg_wal_lsn_diff\t0\t1\t0\t\t\t\t
      pg_walfile_name\t2851\t3220\t25\tf\tt\tf\ti\tw\tpg_walfile_name\t0\t1\t0\t\t\t\t
      pg_walfile_name_offset\t2850\t3220\t2249\tf\tt\tf\ti\tw\tpg_walfile_name_offset\t0\t1\t0\tlsn\t25 23\tfile_name file_offset\t
      pg_xact_status\t5066\t5069\t25\tf\tt\tf\tv\tT\tpg_xact_status\t0\t1\t0\t\t\t\t
      pi\t1610\t\t701\tf\tt\tf\ti\tf\tdpi\t0\t1\t0\t\t\t\t
      position\t2014\t17 17\t23\tf\tt\tf\ti\tt\tbyteapos\t0\t1\t0\t\t\t\t
      position\t849\t25 25\t23\tf\tt\tf\ti\tt\ttextpos\t0\t1\t0\t\t\t\t
      pow\t1346\t701 701\t701\tf\tt\tf\ti\tf\tdpow\t0\t1\t0\t\t\t\t
      pow\t1738\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_power\t0\t1\t0\t\t\t\t
      power\t1368\t701 701\t701\tf\tt\tf\ti\tf\tdpow\t0\t1\t0\t\t\t\t
      power\t2169\t1700 1700\t1700\tf\tt\tf\ti\tn\tnumeric_power\t0\t1\t0\t\t\t\t
      quote_ident\t1282\t25\t25\tf\tt\tf\ti\tt\tquote_ident\t0\t1\t0\t\t\t\t
      quote_literal\t1283\t25\t25\tf\tt\tf\ti\tt\tquote_literal\t0\t1\t0\t\t\t\t
      quote_literal\t1285\t2283\t25\tf\tt\tf\ts\tF\tquote_literal_sql\t0\t1\t0\t\t\t\t
      quote_nullable\t1289\t25\t25\tf\tf\tf\ti\tt\tquote_nullable\t0\t1\t0\t\t\t\t
      quote_nullable\t1290\t2283\t25\tf\tf\tf\ts\tF\tquote_nullable_sql\t0\t1\t0\t\t\t\t
      radians\t1609\t701\t701\tf\tt\tf\ti\tf\tradians\t0\t1\t0\t\t\t\t
      random\t1598\t\t701\tf\tt\tf\tv\tf\tdrandom\t0\t1\t0\t\t\t\t
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
      regclass\t1079\t25\t2205\tf\tt\tf\ts\tt\ttext_regclass\t0\t1\t0\t\t\t\t
      regclassin\t2218\t2275\t2205\tf\tt\tf\ts\tI\tregclassin\t0\t1\t0\t\t\t\t
      regclassout\t2219\t2205\t2275\tf\tt\tf\ts\tI\tregclassout\t0\t1\t0\t\t\t\t
      regclassrecv\t2452\t2281\t2205\tf\tt\tf\ti\tI\tregclassrecv\t0\t1\t0\t\t\t\t
      regclasssend\t2453\t2205\t17\tf\tt\tf\ti\tI\tregclasssend\t0\t1\t0\t\t\t\t
      regcollationin\t4193\t2275\t4191\tf\tt\tf\ts\tI\tregcollationin\t0\t1\t0\t\t\t\t
      regcollationout\t4194\t4191\t2275\tf\tt\tf\ts\tI\tregcollationout\t0\t1\t0\t\t\t\t
      regcollationrecv\t4196\t2281\t4191\tf\tt\tf\ti\tI\tregcollationrecv\t0\t1\t0\t\t\t\t
      regcollationsend\t4197\t4191\t17\tf\tt\tf\ti\tI\tregcollationsend\t0\t1\t0\t\t\t\t
      regexp_count\t6254\t25 25\t23\tf\tt\tf\ti\tx\tregexp_count_no_start\t0\t1\t0\tstring pattern\t\t\t
      regexp_count\t6255\t25 25 23\t23\tf\tt\tf\ti\tx\tregexp_count_no_flags\t0\t1\t0\tstring pattern start\t\t\t
      regexp_count\t6256\t25 25 23 25\t23\tf\tt\tf\ti\tx\tregexp_count\t0\t1\t0\tstring pattern start flags\t\t\t
      regexp_instr\t6257\t25 25\t23\tf\tt\tf\ti\tx\tregexp_instr_no_start\t0\t1\t0\tstring pattern\t\t\t
      regexp_instr\t6258\t25 25 23\t23\tf\tt\tf\ti\tx\tregexp_instr_no_n\t0\t1\t0\tstring pattern start\t\t\t
      regexp_instr\t6259\t25 25 23 23\t23\tf\tt\tf\ti\tx\tregexp_instr_no_endoption\t0\t1\t0\tstring pattern start N\t\t\t
      """;

  static final String PART_2 =
      """
      regexp_instr\t6260\t25 25 23 23 23\t23\tf\tt\tf\ti\tx\tregexp_instr_no_flags\t0\t1\t0\tstring pattern start N endoption\t\t\t
      regexp_instr\t6261\t25 25 23 23 23 25\t23\tf\tt\tf\ti\tx\tregexp_instr_no_subexpr\t0\t1\t0\tstring pattern start N endoption flags\t\t\t
      regexp_instr\t6262\t25 25 23 23 23 25 23\t23\tf\tt\tf\ti\tx\tregexp_instr\t0\t1\t0\tstring pattern start N endoption flags subexpr\t\t\t
      regexp_like\t6263\t25 25\t16\tf\tt\tf\ti\tx\tregexp_like_no_flags\t0\t1\t0\tstring pattern\t\t\t
      regexp_like\t6264\t25 25 25\t16\tf\tt\tf\ti\tx\tregexp_like\t0\t1\t0\tstring pattern flags\t\t\t
      regexp_match\t3396\t25 25\t1009\tf\tt\tf\ti\tx\tregexp_match_no_flags\t0\t1\t0\tstring pattern\t\t\t
      regexp_match\t3397\t25 25 25\t1009\tf\tt\tf\ti\tx\tregexp_match\t0\t1\t0\tstring pattern flags\t\t\t
      regexp_matches\t2763\t25 25\t1009\tt\tt\tf\ti\tR\tregexp_matches_no_flags\t0\t1\t1\tstring pattern\t\t\t
      regexp_matches\t2764\t25 25 25\t1009\tt\tt\tf\ti\tR\tregexp_matches\t0\t1\t10\tstring pattern flags\t\t\t
      regexp_replace\t2284\t25 25 25\t25\tf\tt\tf\ti\tx\ttextregexreplace_noopt\t0\t1\t0\tstring pattern replacement\t\t\t
      regexp_replace\t2285\t25 25 25 25\t25\tf\tt\tf\ti\tx\ttextregexreplace\t0\t1\t0\tstring pattern replacement flags\t\t\t
      regexp_replace\t6251\t25 25 25 23 23 25\t25\tf\tt\tf\ti\tx\ttextregexreplace_extended\t0\t1\t0\tstring pattern replacement start N flags\t\t\t
      regexp_replace\t6252\t25 25 25 23 23\t25\tf\tt\tf\ti\tx\ttextregexreplace_extended_no_flags\t0\t1\t0\tstring pattern replacement start N\t\t\t
      regexp_replace\t6253\t25 25 25 23\t25\tf\tt\tf\ti\tx\ttextregexreplace_extended_no_n\t0\t1\t0\tstring pattern replacement start\t\t\t
      regexp_split_to_array\t2767\t25 25\t1009\tf\tt\tf\ti\tx\tregexp_split_to_array_no_flags\t0\t1\t0\tstring pattern\t\t\t
      regexp_split_to_array\t2768\t25 25 25\t1009\tf\tt\tf\ti\tx\tregexp_split_to_array\t0\t1\t0\tstring pattern flags\t\t\t
      regexp_split_to_table\t2765\t25 25\t25\tt\tt\tf\ti\tR\tregexp_split_to_table_no_flags\t0\t1\t1000\tstring pattern\t\t\t
      regexp_split_to_table\t2766\t25 25 25\t25\tt\tt\tf\ti\tR\tregexp_split_to_table\t0\t1\t1000\tstring pattern flags\t\t\t
      regexp_substr\t6265\t25 25\t25\tf\tt\tf\ti\tx\tregexp_substr_no_start\t0\t1\t0\tstring pattern\t\t\t
      regexp_substr\t6266\t25 25 23\t25\tf\tt\tf\ti\tx\tregexp_substr_no_n\t0\t1\t0\tstring pattern start\t\t\t
      regexp_substr\t6267\t25 25 23 23\t25\tf\tt\tf\ti\tx\tregexp_substr_no_flags\t0\t1\t0\tstring pattern start N\t\t\t
      regexp_substr\t6268\t25 25 23 23 25\t25\tf\tt\tf\ti\tx\tregexp_substr_no_subexpr\t0\t1\t0\tstring pattern start N flags\t\t\t
      regexp_substr\t6269\t25 25 23 23 25 23\t25\tf\tt\tf\ti\tx\tregexp_substr\t0\t1\t0\tstring pattern start N flags subexpr\t\t\t
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
      repeat\t1622\t25 23\t25\tf\tt\tf\ti\tt\trepeat\t0\t1\t0\t\t\t\t
      replace\t2087\t25 25 25\t25\tf\tt\tf\ti\tt\treplace_text\t0\t1\t0\t\t\t\t
      reverse\t3062\t25\t25\tf\tt\tf\ti\tt\ttext_reverse\t0\t1\t0\t\t\t\t
      reverse\t6382\t17\t17\tf\tt\tf\ti\tt\tbytea_reverse\t0\t1\t0\t\t\t\t
      right\t3061\t25 23\t25\tf\tt\tf\ti\tt\ttext_right\t0\t1\t0\t\t\t\t
      round\t1342\t701\t701\tf\tt\tf\ti\tf\tdround\t0\t1\t0\t\t\t\t
      round\t1707\t1700 23\t1700\tf\tt\tf\ti\tn\tnumeric_round\t0\t1\t0\t\t\t\t
      round\t1708\t1700\t1700\tf\tt\tf\ti\tn\tround_sql\t0\t1\t0\t\t\t\t
      row_number\t3100\t\t20\tf\tf\tw\ti\tW\twindow_row_number\t0\t1\t0\t\t\t\t
      row_security_active\t3298\t26\t16\tf\tt\tf\ts\tC\trow_security_active\t0\t1\t0\t\t\t\t
      row_security_active\t3299\t25\t16\tf\tt\tf\ts\tC\trow_security_active_name\t0\t1\t0\t\t\t\t
      row_to_json\t3155\t2249\t114\tf\tt\tf\ts\tj\trow_to_json\t0\t1\t0\t\t\t\t
      row_to_json\t3156\t2249 16\t114\tf\tt\tf\ts\tj\trow_to_json_pretty\t0\t1\t0\t\t\t\t
      rpad\t874\t25 23 25\t25\tf\tt\tf\ti\tt\trpad\t0\t1\t0\t\t\t\t
      rpad\t880\t25 23\t25\tf\tt\tf\ti\tt\trpad_sql\t0\t1\t0\t\t\t\t
      rtrim\t876\t25 25\t25\tf\tt\tf\ti\tt\trtrim\t0\t1\t0\t\t\t\t
      rtrim\t882\t25\t25\tf\tt\tf\ti\tt\trtrim1\t0\t1\t0\t\t\t\t
      scale\t3281\t1700\t23\tf\tt\tf\ti\tn\tnumeric_scale\t0\t1\t0\t\t\t\t
      session_user\t746\t\t19\tf\tt\tf\ts\ts\tsession_user\t0\t1\t0\t\t\t\t
      set_byte\t722\t17 23 23\t17\tf\tt\tf\ti\tt\tbyteaSetByte\t0\t1\t0\t\t\t\t
      set_config\t2078\t25 25 16\t25\tf\tf\tf\tv\ts\tset_config_by_name\t0\t1\t0\t\t\t\t
      setseed\t1599\t701\t2278\tf\tt\tf\tv\tf\tsetseed\t0\t1\t0\t\t\t\t
      setval\t1576\t2205 20\t20\tf\tt\tf\tv\tN\tsetval_oid\t0\t1\t0\t\t\t\t
      setval\t1765\t2205 20 16\t20\tf\tt\tf\tv\tN\tsetval3_oid\t0\t1\t0\t\t\t\t
      sha224\t3419\t17\t17\tf\tt\tf\ti\tt\tsha224_bytea\t0\t1\t0\t\t\t\t
      sha256\t3420\t17\t17\tf\tt\tf\ti\tt\tsha256_bytea\t0\t1\t0\t\t\t\t
      sha384\t3421\t17\t17\tf\tt\tf\ti\tt\tsha384_bytea\t0\t1\t0\t\t\t\t
      sha512\t3422\t17\t17\tf\tt\tf\ti\tt\tsha512_bytea\t0\t1\t0\t\t\t\t
      shobj_description\t1993\t26 19\t25\tf\tt\tf\ts\tO\tshobj_description_sql\t0\t100\t0\t\t\t\t
      sign\t1706\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_sign\t0\t1\t0\t\t\t\t
      sign\t2310\t701\t701\tf\tt\tf\ti\tf\tdsign\t0\t1\t0\t\t\t\t
      similar_to_escape\t1986\t25 25\t25\tf\tt\tf\ti\tx\tsimilar_to_escape_2\t0\t1\t0\t\t\t\t
      similar_to_escape\t1987\t25\t25\tf\tt\tf\ti\tx\tsimilar_to_escape_1\t0\t1\t0\t\t\t\t
      sin\t1604\t701\t701\tf\tt\tf\ti\tf\tdsin\t0\t1\t0\t\t\t\t
      sind\t2735\t701\t701\tf\tt\tf\ti\tf\tdsind\t0\t1\t0\t\t\t\t
      sinh\t2462\t701\t701\tf\tt\tf\ti\tf\tdsinh\t0\t1\t0\t\t\t\t
      split_part\t2088\t25 25 23\t25\tf\tt\tf\ti\tt\tsplit_part\t0\t1\t0\t\t\t\t
      sqrt\t1344\t701\t701\tf\tt\tf\ti\tf\tdsqrt\t0\t1\t0\t\t\t\t
      sqrt\t1730\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_sqrt\t0\t1\t0\t\t\t\t
      starts_with\t3696\t25 25\t16\tf\tt\tf\ti\tt\ttext_starts_with\t0\t1\t0\t\t\t\t
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
      string_agg\t3538\t25 25\t25\tf\tf\ta\ti\tA\tstring_agg_text_text\t0\t1\t0\tvalue delimiter\t\t\t
      string_agg\t3545\t17 17\t17\tf\tf\ta\ti\tA\tstring_agg_bytea_bytea\t0\t1\t0\tvalue delimiter\t\t\t
      string_to_array\t376\t25 25 25\t1009\tf\tf\tf\ti\ta\ttext_to_array_null\t0\t1\t0\t\t\t\t
      string_to_array\t394\t25 25\t1009\tf\tf\tf\ti\ta\ttext_to_array\t0\t1\t0\t\t\t\t
      string_to_table\t6160\t25 25\t25\tt\tf\tf\ti\tR\ttext_to_table\t0\t1\t1000\t\t\t\t
      string_to_table\t6161\t25 25 25\t25\tt\tf\tf\ti\tR\ttext_to_table_null\t0\t1\t1000\t\t\t\t
      strpos\t868\t25 25\t23\tf\tt\tf\ti\tt\ttextpos\t0\t1\t0\t\t\t\t
      substr\t2085\t17 23 23\t17\tf\tt\tf\ti\tt\tbytea_substr\t0\t1\t0\t\t\t\t
      substr\t2086\t17 23\t17\tf\tt\tf\ti\tt\tbytea_substr_no_len\t0\t1\t0\t\t\t\t
      substr\t877\t25 23 23\t25\tf\tt\tf\ti\tt\ttext_substr\t0\t1\t0\t\t\t\t
      substr\t883\t25 23\t25\tf\tt\tf\ti\tt\ttext_substr_no_len\t0\t1\t0\t\t\t\t
      substring\t2012\t17 23 23\t17\tf\tt\tf\ti\tt\tbytea_substr\t0\t1\t0\t\t\t\t
      substring\t2013\t17 23\t17\tf\tt\tf\ti\tt\tbytea_substr_no_len\t0\t1\t0\t\t\t\t
      substring\t2073\t25 25\t25\tf\tt\tf\ti\tx\ttextregexsubstr\t0\t1\t0\t\t\t\t
      substring\t2074\t25 25 25\t25\tf\tt\tf\ti\tx\tsubstring_sql\t0\t1\t0\t\t\t\t
      substring\t936\t25 23 23\t25\tf\tt\tf\ti\tt\ttext_substr\t0\t1\t0\t\t\t\t
      substring\t937\t25 23\t25\tf\tt\tf\ti\tt\ttext_substr_no_len\t0\t1\t0\t\t\t\t
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
      text\t401\t1042\t25\tf\tt\tf\ti\tt\trtrim1\t0\t1\t0\t\t\t\t
      text\t406\t19\t25\tf\tt\tf\ti\tt\tname_text\t0\t1\t0\t\t\t\t
      text\t730\t869\t25\tf\tt\tf\ti\tt\tnetwork_show\t0\t1\t0\t\t\t\t
      text\t946\t18\t25\tf\tt\tf\ti\tt\tchar_text\t0\t1\t0\t\t\t\t
      text_ge\t743\t25 25\t16\tf\tt\tf\ti\tc\ttext_ge\t0\t1\t0\t\t\t\t
      text_gt\t742\t25 25\t16\tf\tt\tf\ti\tc\ttext_gt\t0\t1\t0\t\t\t\t
      text_larger\t458\t25 25\t25\tf\tt\tf\ti\tt\ttext_larger\t0\t1\t0\t\t\t\t
      text_le\t741\t25 25\t16\tf\tt\tf\ti\tc\ttext_le\t0\t1\t0\t\t\t\t
      text_lt\t740\t25 25\t16\tf\tt\tf\ti\tc\ttext_lt\t0\t1\t0\t\t\t\t
      text_smaller\t459\t25 25\t25\tf\tt\tf\ti\tt\ttext_smaller\t0\t1\t0\t\t\t\t
      textanycat\t2003\t25 2776\t25\tf\tt\tf\ts\tt\ttextanycat_sql\t0\t1\t0\t\t\t\t
      textcat\t1258\t25 25\t25\tf\tt\tf\ti\tt\ttextcat\t0\t1\t0\t\t\t\t
      texteq\t67\t25 25\t16\tf\tt\tf\ti\tc\ttexteq\t0\t1\t0\t\t\t\t
      texteqname\t247\t25 19\t16\tf\tt\tf\ti\tc\ttexteqname\t0\t1\t0\t\t\t\t
      textgename\t250\t25 19\t16\tf\tt\tf\ti\tc\ttextgename\t0\t1\t0\t\t\t\t
      textgtname\t251\t25 19\t16\tf\tt\tf\ti\tc\ttextgtname\t0\t1\t0\t\t\t\t
      texticlike\t1633\t25 25\t16\tf\tt\tf\ti\tl\ttexticlike\t0\t1\t0\t\t\t\t
      texticnlike\t1634\t25 25\t16\tf\tt\tf\ti\tl\ttexticnlike\t0\t1\t0\t\t\t\t
      texticregexeq\t1238\t25 25\t16\tf\tt\tf\ti\tx\ttexticregexeq\t0\t1\t0\t\t\t\t
      texticregexne\t1239\t25 25\t16\tf\tt\tf\ti\tx\ttexticregexne\t0\t1\t0\t\t\t\t
      textin\t46\t2275\t25\tf\tt\tf\ti\tI\ttextin\t0\t1\t0\t\t\t\t
      textlen\t1257\t25\t23\tf\tt\tf\ti\tt\ttextlen\t0\t1\t0\t\t\t\t
      textlename\t249\t25 19\t16\tf\tt\tf\ti\tc\ttextlename\t0\t1\t0\t\t\t\t
      textlike\t850\t25 25\t16\tf\tt\tf\ti\tl\ttextlike\t0\t1\t0\t\t\t\t
      textltname\t248\t25 19\t16\tf\tt\tf\ti\tc\ttextltname\t0\t1\t0\t\t\t\t
      textne\t157\t25 25\t16\tf\tt\tf\ti\tc\ttextne\t0\t1\t0\t\t\t\t
      textnename\t252\t25 19\t16\tf\tt\tf\ti\tc\ttextnename\t0\t1\t0\t\t\t\t
      textnlike\t851\t25 25\t16\tf\tt\tf\ti\tl\ttextnlike\t0\t1\t0\t\t\t\t
      textout\t47\t25\t2275\tf\tt\tf\ti\tI\ttextout\t0\t1\t0\t\t\t\t
      textrecv\t2414\t2281\t25\tf\tt\tf\ts\tI\ttextrecv\t0\t1\t0\t\t\t\t
      textregexeq\t1254\t25 25\t16\tf\tt\tf\ti\tx\ttextregexeq\t0\t1\t0\t\t\t\t
      textregexne\t1256\t25 25\t16\tf\tt\tf\ti\tx\ttextregexne\t0\t1\t0\t\t\t\t
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
      time_hash\t1688\t1083\t23\tf\tt\tf\ti\th\ttime_hash\t0\t1\t0\t\t\t\t
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
      timestamp_hash\t2039\t1114\t23\tf\tt\tf\ti\th\ttimestamp_hash\t0\t1\t0\t\t\t\t
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
      to_bin\t6330\t23\t25\tf\tt\tf\ti\tt\tto_bin32\t0\t1\t0\t\t\t\t
      to_bin\t6331\t20\t25\tf\tt\tf\ti\tt\tto_bin64\t0\t1\t0\t\t\t\t
      to_char\t1768\t1186 25\t25\tf\tt\tf\ts\tF\tinterval_to_char\t0\t1\t0\t\t\t\t
      to_char\t1770\t1184 25\t25\tf\tt\tf\ts\tF\ttimestamptz_to_char\t0\t1\t0\t\t\t\t
      to_char\t1772\t1700 25\t25\tf\tt\tf\ts\tF\tnumeric_to_char\t0\t1\t0\t\t\t\t
      to_char\t1773\t23 25\t25\tf\tt\tf\ts\tF\tint4_to_char\t0\t1\t0\t\t\t\t
      to_char\t1774\t20 25\t25\tf\tt\tf\ts\tF\tint8_to_char\t0\t1\t0\t\t\t\t
      to_char\t1775\t700 25\t25\tf\tt\tf\ts\tF\tfloat4_to_char\t0\t1\t0\t\t\t\t
      to_char\t1776\t701 25\t25\tf\tt\tf\ts\tF\tfloat8_to_char\t0\t1\t0\t\t\t\t
      to_char\t2049\t1114 25\t25\tf\tt\tf\ts\tF\ttimestamp_to_char\t0\t1\t0\t\t\t\t
      to_date\t1780\t25 25\t1082\tf\tt\tf\ts\tF\tto_date\t0\t1\t0\t\t\t\t
      to_hex\t2089\t23\t25\tf\tt\tf\ti\tt\tto_hex32\t0\t1\t0\t\t\t\t
      to_hex\t2090\t20\t25\tf\tt\tf\ti\tt\tto_hex64\t0\t1\t0\t\t\t\t
      to_json\t3176\t2283\t114\tf\tt\tf\ts\tj\tto_json\t0\t1\t0\t\t\t\t
      to_jsonb\t3787\t2283\t3802\tf\tt\tf\ts\tj\tto_jsonb\t0\t1\t0\t\t\t\t
      to_number\t1777\t25 25\t1700\tf\tt\tf\ts\tF\tnumeric_to_number\t0\t1\t0\t\t\t\t
      to_oct\t6332\t23\t25\tf\tt\tf\ti\tt\tto_oct32\t0\t1\t0\t\t\t\t
      to_oct\t6333\t20\t25\tf\tt\tf\ti\tt\tto_oct64\t0\t1\t0\t\t\t\t
      to_regclass\t3495\t25\t2205\tf\tt\tf\ts\tr\tto_regclass\t0\t1\t0\t\t\t\t
      to_regcollation\t4195\t25\t4191\tf\tt\tf\ts\tr\tto_regcollation\t0\t1\t0\t\t\t\t
      to_regnamespace\t4086\t25\t4089\tf\tt\tf\ts\tr\tto_regnamespace\t0\t1\t0\t\t\t\t
      to_regoper\t3492\t25\t2203\tf\tt\tf\ts\tr\tto_regoper\t0\t1\t0\t\t\t\t
      to_regoperator\t3476\t25\t2204\tf\tt\tf\ts\tr\tto_regoperator\t0\t1\t0\t\t\t\t
      to_regproc\t3494\t25\t24\tf\tt\tf\ts\tr\tto_regproc\t0\t1\t0\t\t\t\t
      to_regprocedure\t3479\t25\t2202\tf\tt\tf\ts\tr\tto_regprocedure\t0\t1\t0\t\t\t\t
      to_regrole\t4093\t25\t4096\tf\tt\tf\ts\tr\tto_regrole\t0\t1\t0\t\t\t\t
      to_regtype\t3493\t25\t2206\tf\tt\tf\ts\tr\tto_regtype\t0\t1\t0\t\t\t\t
      to_timestamp\t1158\t701\t1184\tf\tt\tf\ti\td\tfloat8_timestamptz\t0\t1\t0\t\t\t\t
      to_timestamp\t1778\t25 25\t1184\tf\tt\tf\ts\tF\tto_timestamp\t0\t1\t0\t\t\t\t
      transaction_timestamp\t2647\t\t1184\tf\tt\tf\ts\td\tnow\t0\t1\t0\t\t\t\t
      translate\t878\t25 25 25\t25\tf\tt\tf\ti\tt\ttranslate\t0\t1\t0\t\t\t\t
      trigger_in\t2300\t2275\t2279\tf\tf\tf\ti\tI\ttrigger_in\t0\t1\t0\t\t\t\t
      trigger_out\t2301\t2279\t2275\tf\tt\tf\ti\tI\ttrigger_out\t0\t1\t0\t\t\t\t
      trim_array\t6172\t2277 23\t2277\tf\tt\tf\ti\ta\ttrim_array\t0\t1\t0\t\t\t\t
      trim_scale\t5043\t1700\t1700\tf\tt\tf\ti\tn\tnumeric_trim_scale\t0\t1\t0\t\t\t\t
      trunc\t1343\t701\t701\tf\tt\tf\ti\tf\tdtrunc\t0\t1\t0\t\t\t\t
      trunc\t1709\t1700 23\t1700\tf\tt\tf\ti\tn\tnumeric_trunc\t0\t1\t0\t\t\t\t
      trunc\t1710\t1700\t1700\tf\tt\tf\ti\tn\ttrunc_sql\t0\t1\t0\t\t\t\t
      txid_current\t2943\t\t20\tf\tt\tf\ts\tT\tpg_current_xact_id\t0\t1\t0\t\t\t\t
      txid_current_if_assigned\t3348\t\t20\tf\tt\tf\ts\tT\tpg_current_xact_id_if_assigned\t0\t1\t0\t\t\t\t
      txid_snapshot_in\t2939\t2275\t2970\tf\tt\tf\ti\tI\tpg_snapshot_in\t0\t1\t0\t\t\t\t
      txid_snapshot_out\t2940\t2970\t2275\tf\tt\tf\ti\tI\tpg_snapshot_out\t0\t1\t0\t\t\t\t
      txid_snapshot_recv\t2941\t2281\t2970\tf\tt\tf\ti\tI\tpg_snapshot_recv\t0\t1\t0\t\t\t\t
      txid_snapshot_send\t2942\t2970\t17\tf\tt\tf\ti\tI\tpg_snapshot_send\t0\t1\t0\t\t\t\t
      txid_status\t3360\t20\t25\tf\tt\tf\tv\tT\tpg_xact_status\t0\t1\t0\t\t\t\t
      unknownin\t109\t2275\t705\tf\tt\tf\ti\tI\tunknownin\t0\t1\t0\t\t\t\t
      unknownout\t110\t705\t2275\tf\tt\tf\ti\tI\tunknownout\t0\t1\t0\t\t\t\t
      unknownrecv\t2416\t2281\t705\tf\tt\tf\ti\tI\tunknownrecv\t0\t1\t0\t\t\t\t
      unknownsend\t2417\t705\t17\tf\tt\tf\ti\tI\tunknownsend\t0\t1\t0\t\t\t\t
      unnest\t2331\t2277\t2283\tt\tt\tf\ti\tG\tarray_unnest\t0\t1\t100\t\t\t\t
      upper\t871\t25\t25\tf\tt\tf\ti\tt\tupper\t0\t1\t0\t\t\t\t
      uuid_cmp\t2960\t2950 2950\t23\tf\tt\tf\ti\tc\tuuid_cmp\t0\t1\t0\t\t\t\t
      uuid_eq\t2956\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_eq\t0\t1\t0\t\t\t\t
      uuid_extract_version\t6343\t2950\t21\tf\tt\tf\ti\tm\tuuid_extract_version\t0\t1\t0\t\t\t\t
      uuid_ge\t2957\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_ge\t0\t1\t0\t\t\t\t
      uuid_gt\t2958\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_gt\t0\t1\t0\t\t\t\t
      uuid_in\t2952\t2275\t2950\tf\tt\tf\ti\tI\tuuid_in\t0\t1\t0\t\t\t\t
      uuid_le\t2955\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_le\t0\t1\t0\t\t\t\t
      uuid_lt\t2954\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_lt\t0\t1\t0\t\t\t\t
      uuid_ne\t2959\t2950 2950\t16\tf\tt\tf\ti\tc\tuuid_ne\t0\t1\t0\t\t\t\t
      uuid_out\t2953\t2950\t2275\tf\tt\tf\ti\tI\tuuid_out\t0\t1\t0\t\t\t\t
      uuid_recv\t2961\t2281\t2950\tf\tt\tf\ti\tI\tuuid_recv\t0\t1\t0\t\t\t\t
      uuid_send\t2962\t2950\t17\tf\tt\tf\ti\tI\tuuid_send\t0\t1\t0\t\t\t\t
      uuidv4\t6428\t\t2950\tf\tt\tf\tv\tm\tgen_random_uuid\t0\t1\t0\t\t\t\t
      uuidv7\t6429\t\t2950\tf\tt\tf\tv\tm\tuuidv7\t0\t1\t0\t\t\t\t
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
      varbit\t1687\t1562 23 16\t1562\tf\tt\tf\ti\tm\tvarbit\t0\t1\t0\t\t\t\t
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
      varchar\t1401\t19\t1043\tf\tt\tf\ti\tt\tname_text\t0\t1\t0\t\t\t\t
      varchar\t669\t1043 23 16\t1043\tf\tt\tf\ti\tt\tvarchar\t0\t1\t0\t\t\t\t
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
      version\t89\t\t25\tf\tt\tf\ts\ts\tpgsql_version\t0\t1\t0\t\t\t\t
      void_in\t2298\t2275\t2278\tf\tt\tf\ti\tI\tvoid_in\t0\t1\t0\t\t\t\t
      void_out\t2299\t2278\t2275\tf\tt\tf\ti\tI\tvoid_out\t0\t1\t0\t\t\t\t
      void_recv\t3120\t2281\t2278\tf\tt\tf\ti\tI\tvoid_recv\t0\t1\t0\t\t\t\t
      void_send\t3121\t2278\t17\tf\tt\tf\ti\tI\tvoid_send\t0\t1\t0\t\t\t\t
      width_bucket\t2170\t1700 1700 1700 23\t23\tf\tt\tf\ti\tn\twidth_bucket_numeric\t0\t1\t0\t\t\t\t
      width_bucket\t320\t701 701 701 23\t23\tf\tt\tf\ti\tf\twidth_bucket_float8\t0\t1\t0\t\t\t\t
      xid\t5071\t5069\t28\tf\tt\tf\ti\tm\txid8toxid\t0\t1\t0\t\t\t\t
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
      xideq\t68\t28 28\t16\tf\tt\tf\ti\tm\txideq\t0\t1\t0\t\t\t\t
      xideqint4\t1319\t28 23\t16\tf\tt\tf\ti\tm\txideq\t0\t1\t0\t\t\t\t
      xidin\t50\t2275\t28\tf\tt\tf\ti\tI\txidin\t0\t1\t0\t\t\t\t
      xidneq\t3308\t28 28\t16\tf\tt\tf\ti\tm\txidneq\t0\t1\t0\t\t\t\t
      xidneqint4\t3309\t28 23\t16\tf\tt\tf\ti\tm\txidneq\t0\t1\t0\t\t\t\t
      xidout\t51\t28\t2275\tf\tt\tf\ti\tI\txidout\t0\t1\t0\t\t\t\t
      xidrecv\t2440\t2281\t28\tf\tt\tf\ti\tI\txidrecv\t0\t1\t0\t\t\t\t
      xidsend\t2441\t28\t17\tf\tt\tf\ti\tI\txidsend\t0\t1\t0\t\t\t\t
      """;

  static final String INDEX =
      """
      0003101184300033013607000340572070003505766200038036790000390372150004003759800041037655\
      0004203952200043039993000441033010004510335200046110795000471112030004811160400049111785\
      0005012775200051127895000520138370005301388000054062693000550629190005600794800057007807\
      0006000771300061013282000620566640006303665000064036882000650393820006603966000067110346\
      0006812765800069013793000700135610007201346700073013374000740133280007703820100078012972\
      0007905776000084007994000891266250010912324000110123293001410398020014403985100145037073\
      0014603674300147039475001480368350014903961300150039428001510366960015203702400153036601\
      0015403933300155036975001560397530015711104800158035561001590382950016003575700161038491\
      0016203565900163038393001640359060016503864000166035708001670384420016803561000169038344\
      0017003585500171038589001720355100017303824400176037262001770400400017803595500179038689\
      0018003692800181039706001820358060018303854000184061952001850622780019507514200196075207\
      0019707527400198075343002000224920020102287400202022765002030222770020402292700205022711\
      0020602315500207022225002090225430021102309100212040287002130375090021402436700215024749\
      0021602464000217024152002180248020021902458600220025030002210241000022302441800224024966\
      0022801985100229019941002300198970023101940400232019805002330196100023401971400235023312\
      0023602143700237035294002380353360024005671000241057452002420572990024305681200244056914\
      0024505755400246010755002471103920024811099300249110887002501104470025111050200252111095\
      0025301127700266056603002671094160026810948900274113267002790220560028002166700281022169\
      0028202200000283023931002840235420028502404400286023875002870223330028802282100289022658\
      0029002260500291022439002920223860029302420800294024696002950245330029602448000297024314\
      0029802426100299021725003000221140030102194500302021890003030218350030402178000305023600\
      0030602398900307023820003080237650030902371000310023655003110234100031202148100313037985\
      0031403537800315072954003160234540031703802700318021525003190380690032012696600321046411\
      0032204693800323046989003240470420032603458900327034662003500103190035101048400354010027\
      0035501014800356010816003580099120035901070200360011224003761081110037701205900378002804\
      0037900403100382009719003830028690038400486700390003705003910035940039200323900393003417\
      0039410818400395004940003960031840040003443600401109739004040108670040610978300407056509\
      0040800825700409056554004490341980045003424600453034390004540340990045503434200456034484\
      0045811002000459110175004600420680046104254200462042837004630425900046404225500465042351\
      0046604187800467041927004680424000046904220800470042021004710421610047204197400474041288\
      0047504163500476041484004770413860047804143500479041337004800381600048104057000482023498\
      0048304061100515003352005160044180059800000000619062862006520216230065304065300655057405\
      0065605725200657056867006580567650065905750700668008308006691258520067607265200677062805\
      0067806274800679062522006800625790068106263600683057979006960579230069705343400698009659\
      0069903454000710026727007110211300071403546900716062233007170621880072006185200721026603\
      0072210565100723026550007301098280074011012600741110077007421099710074310992200744002982\
      0074501583600746105597007470029280074800364900750003294007510037600075404069500766039567\
      0081006560500837041187008380410370083904108600840040736008410364550084201064900849096872\
      0085011094200851111150008520387900085303913700854038986008550388880085603893700857038839\
      0085805735400859057609008600083620086101550200868108391008700525130087112351900872035197\
      0087305255500874105363008750526480087610545600877108557008781223080087905260100880105409\
      0088105269300882105501008831086120088401106400885011109008860122650088701251900888012112\
      0088901246800890012365008910123140089201221400893012163008940125700089501241600910034864\
      0091103491300920058094009210583890092205833200923058208009240581510092505844600926058035\
      0092705864000928058699009290587620093005882100936108916009371089740093802620300939026292\
      0094005600300941056048009420363050094303635400944013015009450423020094610987700947056093\
      0094803600400949034294010261201090103100056001032000615010390266580104400889301045009234\
      0104612590801047125969010480084710104900906401050008952010510085830105200852701053009120\
      0106200050101065076309010660256120106702569401068025768010690258500107800841301079098830\
      0108102534301084017180010850180970108601656201087017501010880172950108901697401090016768\
      0109101789101092016350011021126440110311259001104112362011051123080110611283801107112198\
      0113609176301138017231011390187520114001770701141018588011420178350114311246901144112892\
      0114511225401150117224011511182230115211652801153117991011541176030115511737101156116760\
      0115711699201158122123011591201760116004360501161044057011620434190116304399501164043804\
      0116504374201166043481011670435430116804480401169044118011700438660117101815001172018214\
      0117411601401175050818011780159430118100080801188117835011891182900119011790301191026383\
      0119202646501193003037011940524160119511852001196117295011970447300119804367001199000851\
      0120004317001215061532012160143430121701898501218019052012190421140123004173401238110671\
      0123911073301240057083012410571450124200785301243008108012440116440124501342001246013513\
      0125103923601252057816012530365040125411130101256111359012571108400125811029601264065534\
      0126511173901267013976012680632810126906582801272019256012730182750127404168401275041533\
      0127604158301277041236012780391860127903903501280039085012810387380128209713401283097189\
      0128401911601285097248012860030990128706190901288040426012890973130129009737401292111466\
      0129505074801296113199012970193270129905904101312114548013131155170131411629001315043290\
      0131611192601317051826013180518720131912770201326043354013390197580134005226901341052178\
      0134210487701343122605013441066450134501272801346096922013470206100134806160401349063096\
      0135011927301351119654013521190990135311959601354119460013551194020135611915701357119215\
      0135811903901359116078013650533680136701316601368097026013690132260137004323201371073246\
      0137201306001373044999013740616730137506173001376021075013771125260137811313301379119334\
      0138011991101381013115013840183340138501839501386000911013870686680138811886601389045053\
      0139004511201391081804013920810130139308110901394000050013950000970139600014401397000187\
      0139800023001400056461014011258010140201556401403015623014040631570140506321701419111981\
      0142701402601481052462015640062790156500665701569052024015700589370157105207201572058989\
      0157307039001574058884015750158900157610582601579125060015801251210158100702601582007276\
      0159200707601593007126015940071760159500722601596006974015970679960159809749001599105776\
      0160000530601601000672016020054420160300548601604106456016050146580160610956401607014788\
      0160801950301609097441016100967830161804393001619096418016200052630162101375401622104615\
      0162405634301631009008016320091760163311055701634110613016350569690163605702501637052120\
      0163806204301639061997016400713170164107138301642071254016430693760165600876101657008827\
      0165800935201659009414016600086390166100869901662071113016650706330166612535501667125620\
      0166812540801669125461016701255140167112556701672125300016810519220168206179101685006017\
      0168606951201687125005016881124160168900038601690112772016910079000169200775901693009778\
      0170106020101702060822017030591950170405963701705000273017061062180170710492301708104981\
      0170912265101710122709017110127720171202513101714014534017150139250171606882101718059962\
      0171906076201720060141017210600810172206057401723060393017240596960172506120801726060698\
      0172705982201728055947017290606340173010668901731061147017320206520173306002201734052220\
      0173506045301736052313017370605100173809696801739060881017400592490174105236901742059303\
      0174305936001744037888017450213810174602325601747112945017481126980174911971101750119518\
      0176406026401765105880017660610750176706032301768120710017690597600177012077101771061272\
      0177212083501773120895017741209500177512100501776121063017771214320177812218901779040470\
      0178012118301781059417017820594710178303524301798062089017990623230181000633401811006391\
      0181200644801848044260018500360550185103640501852036255018530361550185403620501855036105\
      0185604078701857041137018580409870185904088701860040937018610408370189203655101893037167\
      0189403783801895037120018960374090189703745901898039283018990399450190004037601901039898\
      0190204018701903040237019040417810190504249401906042926019070424470190804273701909042787\
      0191004288101911037553019120403310191302320501914025080019150613370192203256301923032650\
      0192403273501925032820019260329030192703298201928088917019290915100193009114401931091322\
      0193209159701933091059019340828790193508296401936081285019370817250193808120401939082018\
      0194008082101941085859019420873420194308742701944084599019450846900194601998701947019448\
      0194801149401949011743019500116930195101159401952011544019530117930195401144201961113315\
      0196506213401966062466019671161530196811203501969118927019720912290197301965201980059886\
      0198610631501987106387019931061420200311023402004002611020100519720201101139002012108671\
      0201310873102014096820020191120890202001919102021018452020220798240202411337902025113439\
      0202606534102027113508020281162210202901600002031115141020321155800203311520702034065974\
      0203511579802036114615020371202400203812029902039114485020451135750204611214602047118985\
      0204804517002049121121020500534890205105473202052113807020531152910205411491502055114689\
      0205611403302057114259020580009580205900101602069120361020701204230207101851402072017761\
      0207310879502074108855020770156880207810570902079094709020800963480208106814502082075572\
      0208307549602084078172020851084390208610849602087104663020881065860208912123502090121282\
      0209100353402092005005020930671580209408091002096095066021000056800210100572602102005772\
      0210300581802104005869021050059170210600596502107109036021081090820210910912602110109170\
      0211110921802112109266021131093130211410936502115053541021160535850211705362902118053673\
      0211905371602120053764021210657510212205381202123053860021240539080212505395802126054005\
      0212705405802128054113021290541650213005420902131054784021320548280213305487202134054916\
      0213505495902136055007021370797430213805505502139055103021400551510214105520102142055248\
      0214305530102144055356021450554080214605545202147014874021481262800214912633602150126392\
      0215112644802152126506021531265640215410687602155106928021561069800215710703202158107086\
      0215910714002162069036021650692200216601115202167012869021680678570216909707402170126886\
      0217106546702176003472021800098320218103152302182031616021830317070218403179802185031887\
      0218603197202188010428021890105930219001020702191010372021920102630219301053702194009965\
      0219501008602196034737021970348010219803507002199035134022121030330221310309802214102805\
      0221510286002216102545022171026080221809888602219098943022201043870222110444202230079371\
      0223206911902236006066022370065070223800611802239006557022400061700224100660702244054260\
      0224505550302250028468022510285610225202865202253028743022540288320225502891702256029676\
      0225702976902258029860022590299510226003004002261030125022620302080226303030102264030392\
      0226503048302266030572022670306570226803101502269031104022700311910227103127802272031363\
      0227303144402274093824022820684560228410079202285100893022860951540228807866602290098416\
      0229109865102292015209022930152660229400106302295001112022960012290229700128802298126674\
      0229912672502300122364023011224210230205116502303051240023040430500230504310902306089786\
      0230709437402308012825023090251860231010627102311054643023120021090231300217202320012925\
      0232105468702322094919023230949920232406792702325077382023311234620233207745302335002673\
      0233801755502339017349023400166160234101702802342016822023430179450234401640602351017629\
      0235201742302353016690023540171020235501689602356018019023570164820236411497902365114753\
      0236611387102367114323023681140970236911535502370113641023771176690237811743702379116594\
      0238011705802381116826023821180570238311635802390033059023910331560239203325102393033346\
      0239403343902395033528024000040980240100436302402098708024030987730240403730902405037360\
      0240604008702407040138024080426370240904268802410037714024110377770241201189202413011945\
      0241411125002415111417024161233480241712340602418062370024190624190242006297602421063037\
      0242205770902423057874024240229810242502303702426024856024270249120243000928902431009476\
      0243212602602433126091024340136540243501370502436008157024370082080243811183002439111879\
      0244012794002441127989024420141840244301423302444103405024451034620244610316502447103234\
      0244810291702449102976024501026730245110274002452099002024530990630245410449902455104558\
      0245600670802457006767024581251780245912524302460060949024610610160246210654202463014744\
      0246410965002465005396024660007620246700563402468018644024690186990247011301902471113080\
      0247211978902473119854024741156640247511573502476118378024771184530247804460002479044669\
      0249201262202493012676024960349640249703501802498014078024990141320250001532502501015386\
      0250200134902503001412025040704510250507144402506071517025070694390250806874102509068880\
      0251007611002515007643025160080400251700753702518007591025190205620252011505302521114827\
      0252211394502523114397025241141710252511542902526113717025271177470252811751502529116672\
      0253011713602531116904025321181350253311643802546044182025470445180254804433802549044426\
      0255004297602557007442025580379390255905138102560076029025610654000258002335602621077523\
      0262207758202623079448026240767720262507361202626078798026411246600264212471602643124772\
      0264412482802645124886026461249440264712225102648106805026490142800270507187702706071948\
      0270707201702708072086027090721530271007221602711050890027121075660271310762802714107690\
      0271510775202716107816027171078800271812432702719124381027201244350272112448902722124545\
      0272312460102724107197027251072570272610731702727107377027281074390272910750102730071180\
      0273100535002732000716027330055880273400553602735106498027360147000273710960602738014830\
      0274700519902748005133027490050650275808715802759086974027600870650276108725102762086883\
      0276310061302764100702027651015750276610167902767101369027681014720276908343902770083332\
      0277108311402772082562027730826690277700235302778002418027810885810278208848202783088288\
      0278408838102788082196027901115580279111169302792111512027931116470279401133802797054310\
      0279805555302803014923028181036590281910395202820104090028211040210282210351702823103588\
      0282410381202825103879028261037310282701496502828015036028290145970284408441702845084507\
      0284809465002849067626028500966100285109654502852067543028530821030285407507702855072875\
      0285708246702859083041028780887470287908751602880063943028810640900288209529602883095455\
      0288406426502885064493028860640150288706417602888095374028890955470289006433902891064581\
      0289206441602902125673029030448630290404493002905115874029061159430290711859802908118671\
      0290911874602910118805029111199810291212004402913009531029140095940291512614802916126213\
      0291706140002918061465029190073260292000738302921125736029391229060294012297302941123042\
      0294212311302943122760029521238540295312406702954123959029551239050295612361702957123746\
      0295812380002959124013029601235610296112412002962124175029711096940297808759502979087774\
      0298008768002981098242029820985930298309853502984098358029850984770298609830002987010930\
      0299709478102998072745029990770580300002900003001029117030020292320300302934703004029460\
      0300502956903006032055030070321440300803223103009032318030100324030301103248403012027344\
      0301302744103014027540030150276350301602773203017027827030180279240301902801703020028112\
      0302102820103022028292030230283790302402678203025026880030260269760302702707203028027166\
      0302902725603034077133030350731720303709297303038093557030390931510304009334903041093654\
      0304209305603043093246030440924860304509258103046092668030470928670304809276303054091682\
      0305508073203056080350030570806410305801441503059014470030600517770306110482603062104721\
      0306508556503066085163030670853550306808506403069085452030700849770307408662203075082774\
      0307807782103082065223030830650340308906467203090064839030910956420309209582103093064754\
      0309406493503095095730030960959230309806724003099092239031001050320310109819603102019552\
      0310306335503104015445031050591450310605096803107051018031080510830310905157403110051626\
      0311105169303112021315031130513170311405908003116021183031170212480312012677803121126833\
      0313803361503139033700031400337830314103386603142033947031430340240315008680003151086717\
      0315208566603153004733031540047950315510523703156105295031590715850316008422903161084129\
      0316309523303165096473031660787270316700416103168004227031750452290317612132903177088826\
      0317901199603187010992031950804330319704658903198045755031990458260320004589703201045970\
      0320204646003203046518032070477220320804865603210050689032140500720321504731203216047413\
      0321704909403219047522032290743530323007477203231074534032320744760323307417903234074237\
      0323507429503236074714032370745920323807489103239074950032510741190325902592403260026017\
      0326104709303262050588032630497500326404981103267047246032700498850327104779303272047867\
      0327304794103274048017032770038140327800388203279003959032811055440329307684303294015755\
      0329507643003296075410032970736710329810509003299105161033010481510330204835503303048419\
      0330404858003305050473033060503020330707959103308127795033091278430331709190203318088990\
      0332907801503330067462033340786070334304848703348122821033520697240335307373103354074028\
      0336012318203376077647033961004430339710052803401072277034030945600340806963103415070834\
      0341910593803420105989034211060400342210609103423075901034240758300342507572803426084773\
      0342808487003432025549034410669980344206604103443066799034440664500344905952503450035420\
      0345103811103452040521034530215690345406806703461053015034620531220346305323303464052809\
      0346504761903476121832034780499760347912194803492121777034931220680349412189503495121590\
      0350400223703505002294035080200980350902036803510020314035110202060351202026003513020152\
      0351402004203526054353035270555960353810794703539025232035400252900354510802803546041831\
      0355105850303556007488035620582650356305857103564054404035650556470357904946503594020422\
      0359502049103696106742037560961840375709610803758096028037680962640377509406703776094269\
      0377709415803778094842037810700190378712137903788089971038000673210380106738803803050418\
      0380405024703805050361038060494120380806894603810072810038110561940381205624203815065671\
      0382007301603821073095038230595820382405629003826076925038270765260382807661103829075650\
      0383200248503833002550038420772950384605273603847052943038550978600385609814003870097802\
      0387109808403872098028038730979160387409797203931050176039320487400393507885003936078915\
      0393905641203940049193039430003240394704667703948046769039490452920395004538903951046212\
      0395304630703955045495039560456870395704687003958046043039590461230396804719003969045587\
      0397206376303974063418039760635010397806385203980063588039820636740398405613804032077742\
      0403804969404039049638040400493560404104958204042049300040430488320404404809304046048287\
      0404704888804048049022040490489500405004821704053002740040841022770408510234204086121712\
      0408710240904088102478040921042140409312201304094104271040951043300409810415904187074408\
      0418807500704189054450041900556930419309912204194099187041951216470419609925404197099323\
      0502207482905024074652050290738220503007392005031073499050341273990503512724605036127347\
      0503712719405042055886050431225400504402540105045025447050460514260504705147205048025493\
      0504905151805052070713050530878700505507898405056079049050570791160505807918505059067695\
      0506006776405066096720050701272980507112704105081127503050821275540508312760705084127142\
      0508512745105086001473050870015420508800161305089001692050900017730509100185605092001937\
      0509300202205096127088050990545000510005574306014078450061070818890611809006406119069791\
      0612006992306121077208061601082490616110831606163006222061640068180616500687006166006922\
      0616908953806170093972061721224800617307100806174070913061770162120617801628006185086172\
      0618608433106187085747061880862600618908633906190086438061910865290619706929706199020703\
      0620002076206201020821062020208820620302094606204021012062050307400620603083506207030928\
      0620807698606209076686062120977220621307925206214087959062170914090621809344606221016055\
      0622201612806223018818062240717550623009374906231090315062320944610624808931806250072484\
      0625110099706252101124062531012510625409939006255099473062560995650625709965706258099740\
      0625909982806260099929062611000390626210016006263100281062641003620626510178306266101868\
      0626710195806268102057062691021670627301889606274026100062910011630630908525206310088672\
      0631308229906314084016063160658910631807165406327083792063280836650632908353806330120616\
      0633112066306332121496063331215430633412048806335120553063390975350634009759406341097653\
      0634312367106355086057063560859440635809096706359090867063600906710636109076506364015109\
      0636501515806366083911063730545480637405579106377083225063810043000638210477306386081368\
      0638709388306388004485063890045420639000462406395054598063960558410639906822306415034147\
      064270705190642812422806429124282\
      """;

  private FunctionRows() {}

  static String[] parts() {
    return new String[] {PART_0, PART_1, PART_2};
  }
}
