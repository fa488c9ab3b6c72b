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
      inet_in\t910\t2275\t869\tf\tt\tf\ti\tI\tinet_in\t0\t1\t0\t\t\t\t
      inet_out\t911\t869\t2275\tf\tt\tf\ti\tI\tinet_out\t0\t1\t0\t\t\t\t
      inet_recv\t2496\t2281\t869\tf\tt\tf\ti\tI\tinet_recv\t0\t1\t0\t\t\t\t
      inet_send\t2497\t869\t17\tf\tt\tf\ti\tI\tinet_send\t0\t1\t0\t\t\t\t
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
      """;

  static final String PART_1 =
      """
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
      pg_backend_pid\t2026\t\t23\tf\tt\tf\ts\ts\tpg_backend_pid\t0\t1\t0\t\t\t\t
      pg_char_to_encoding\t1264\t19\t23\tf\tt\tf\ts\ts\tPG_char_to_encoding\t0\t1\t0\t\t\t\t
      pg_client_encoding\t810\t\t19\tf\tt\tf\ts\ts\tpg_client_encoding\t0\t1\t0\t\t\t\t
      pg_encoding_to_char\t1597\t23\t19\tf\tt\tf\ts\ts\tPG_encoding_to_char\t0\t1\t0\t\t\t\t
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
      pg_node_tree_in\t195\t2275\t194\tf\tt\tf\ti\tI\tpg_node_tree_in\t0\t1\t0\t\t\t\t
      pg_node_tree_out\t196\t194\t2275\tf\tt\tf\ti\tI\tpg_node_tree_out\t0\t1\t0\t\t\t\t
      pg_node_tree_recv\t197\t2281\t194\tf\tt\tf\ts\tI\tpg_node_tree_recv\t0\t1\t0\t\t\t\t
      pg_node_tree_send\t198\t194\t17\tf\tt\tf\ts\tI\tpg_node_tree_send\t0\t1\t0\t\t\t\t
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
      pg_typeof\t1619\t2276\t2206\tf\tf\tf\ts\tF\tpg_typeof\t0\t1\t0\t\t\t\t
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
      sha224\t3419\t17\t17\tf\tt\tf\ti\tt\tsha224_bytea\t0\t1\t0\t\t\t\t
      sha256\t3420\t17\t17\tf\tt\tf\ti\tt\tsha256_bytea\t0\t1\t0\t\t\t\t
      sha384\t3421\t17\t17\tf\tt\tf\ti\tt\tsha384_bytea\t0\t1\t0\t\t\t\t
      sha512\t3422\t17\t17\tf\tt\tf\ti\tt\tsha512_bytea\t0\t1\t0\t\t\t\t
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
      txid_snapshot_in\t2939\t2275\t2970\tf\tt\tf\ti\tI\tpg_snapshot_in\t0\t1\t0\t\t\t\t
      txid_snapshot_out\t2940\t2970\t2275\tf\tt\tf\ti\tI\tpg_snapshot_out\t0\t1\t0\t\t\t\t
      txid_snapshot_recv\t2941\t2281\t2970\tf\tt\tf\ti\tI\tpg_snapshot_recv\t0\t1\t0\t\t\t\t
      txid_snapshot_send\t2942\t2970\t17\tf\tt\tf\ti\tI\tpg_snapshot_send\t0\t1\t0\t\t\t\t
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
      0003101162300033013387000340491310003504958600038028874000390292990004002968200041029739\
      0004203160600043032077000440642410004506429200046071400000470718080004807220900049072390\
      0005008762000051087763000520136170005301366000054054423000550546490005600772800057007587\
      0006000749300061013062000620485880006302873400064028966000650314660006603174400067070951\
      0006808752600069013573000700133410007201324700073013154000740131080007703028500078012752\
      0007904968400084007774000890864930010908310800110083161001410318860014403193500145029157\
      0014602882700147031559001480289190014903169700150031512001510287800015202910800153028685\
      0015403141700155029059001560318370015707165300158027645001590303790016002784100161030575\
      0016202774300163030477001640279900016503072400166027792001670305260016802769400169030428\
      0017002793900171030673001720275940017303032800176029346001770321240017802803900179030773\
      0018002901200181031790001820278900018303062400184053682001850540080019505683700196056902\
      0019705696900198057038002000221470020102252900202022420002030219320020402258200205022366\
      0020602281000207021880002090221980021102274600212032371002130295930021402402200215024404\
      0021602429500217023807002180244570021902424100220024685002210237550022302407300224024621\
      0022801950600229019596002300195520023101905900232019460002330192650023401936900235022967\
      0023602109200237027378002380274200024004863400241049376002420492230024304873600244048838\
      0024504947800246010535002470709970024807159800249071492002500710520025107110700252071700\
      0025301105700266048527002670700210026807009400274073872002790217110028002132200281021824\
      0028202165500283023586002840231970028502369900286023530002870219880028802247600289022313\
      0029002226000291022094002920220410029302386300294024351002950241880029602413500297023969\
      0029802391600299021380003000217690030102160000302021545003030214900030402143500305023255\
      0030602364400307023475003080234200030902336500310023310003110230650031202113600313030069\
      0031402746200316023109003170301110031802118000319030153003200868340032103849500322039022\
      0032303907300324039126003260269270032702700000350010099003510102640035400980700355009928\
      0035601059600358009692003590104820036001100400376068716003770118390037800258400379003811\
      0038200949900383002649003840046470039000348500391003374003920030190039300319700394068789\
      0039500472000396002964004000267740040107034400404010647004060703880040704843300408008037\
      0040904847800449026536004500265840045302672800454026437004550266800045602682200458070625\
      0045907078000460034152004610346260046203492100463034674004640343390046503443500466033962\
      0046703401100468034484004690342920047003410500471034245004720340580047403337200475033719\
      0047603356800477033470004780335190047903342100480030244004810326540048202315300483032695\
      0051500313200516004198005980000000061905459200652021278006530327370065504932900656049176\
      0065704879100658048689006590494310066800808800669085720006770545350067805447800679054252\
      0068005430900681054366006830499030069604984700697045407006980094390069902687800710026382\
      0071102078500714027553007160539630071705391800720053582007210262580072206644400723026205\
      0073007043300740070731007410706820074207057600743070527007440027620074501554400746066390\
      0074700270800748003429007500030740075100354000754032779007660316510081005574200837033271\
      0083803312100839033170008400328200084102853900842010429008490578570085007154700851071755\
      0085203087400853031221008540310700085503097200856031021008570309230085804927800859049533\
      0086000814200861015210008680689960087004455200871083387008720272810087304459400874066156\
      0087504468700876066249008770691620087808238000879044640008800662020088104473200882066294\
      0088306921700884010844008850108890088601204500887012299008880118920088901224800890012145\
      0089101209400892011994008930119430089401235000895012196009100270750091102712400920050018\
      0092105031300922050256009230501320092405007500925050370009260499590092705056400928050623\
      0092905068600930050745009360695210093706957900938025858009390259470094004797600941048021\
      0094202838900943028438009440127950094503438600946070482009470480660094802808800949026632\
      0102608071401031000383010320004380103902631301044008673010450090140104608577601047085837\
      0104800825101049008844010500087320105100836301052008307010530089000106200032401066025267\
      0106702534901068025423010690255050107800819301079059770010810249980108401683501085017752\
      0108601621701087017156010880169500108901662901090016423010910175460109201600501102073249\
      0110307319501104072967011050729130110607344301107072803011380168860113901840701140017362\
      0114101824301142017490011430730740114407349701145072859011500778290115107882801152077133\
      0115307859601154078208011550779760115607736501157077597011580821950115908078101160035689\
      0116103614101162035503011630360790116403588801165035826011660355650116703562701168036888\
      0116903620201170035950011710178050117201786901174076619011750429020117801559801188078440\
      0118907889501190078508011910260380119202612001193002817011940444550119507912501196077900\
      0119703681401198035754011990006310120003525401217018640012180187070121903419801230033818\
      0123807127601239071338012400490070124104906901242007633012430078880124401142401245013200\
      0124601329301251031320012520497400125302858801254071906012560719640125707144501258070901\
      0126405567101265072344012670137560126805495001272018911012730179300127403376801275033617\
      0127603366701277033320012780312700127903111901280031169012810308220128205811901283058174\
      0128401877101285058233012860028790128705363901288032510012890582980129005835901292072071\
      0129504283201296073804012970189820129905091201312075153013130761220131407689501315035374\
      0131607253101317043865013180439110131908757001326035438013390194130134004430801341044217\
      0134206581701343082677013440672500134501250801346057907013470202650135007987801351080259\
      0135207970401353080201013540800650135508000701356079762013570798200135807964401359076683\
      0136701294601368058011013690130060137003531601372012840013730370830137405340301375053460\
      0137602073001377073131013780737380137907993901380080516013810128950138401798901385018050\
      0138600069101388079471013890371370139003719601394000050013950000970139600014401397000187\
      0139800023001400048385014010856690140201527201403015331014040548260140505488601419072586\
      0142701380601481044501015640060590156500643701569044063015700508080157104411101572050860\
      0157908492801580084989015810068060158200705601592006856015930069060159400695601595007006\
      0159600675401597055808015990665690160000508601601000495016020052220160300526601604067061\
      0160501436601606070169016070144960160801915801609058426016180360140161905775001620005043\
      0162101353401622065555016240483160163100878801632008956016330711620163407121801635048893\
      0163604894901637044159016380537730163905372701656008541016570086070165800913201659009194\
      0166000841901661008479016660852230166708548801668085276016690853290167008538201671085435\
      0167208516801681043961016820535210168500579701687084873016880730210169007337701691007680\
      0169200753901693009558017010520720170205269301703051066017040515080170500027301706066823\
      0170706586301708065921017090827230171008278101711012552017120247860171401424201715013705\
      0171805183301719052633017200520120172105195201722052445017230522640172405156701725053079\
      0172605256901727051693017280479200172905250501730067294017310530180173202030701733051893\
      0173404425901735052324017360443520173705238101738057953017390527520174005112001741044408\
      0174205117401743051231017440299720174502103601746022911017470735500174807330301749080316\
      0175008012301764052135017660529460176705219401768081315017690516310177008137601771053143\
      0177208144001773081500017740815550177508161001776081668017770820370177808226101779032554\
      0178008178801781051288017820513420178302732701798053819017990540530181000611401811006171\
      0181200622801848036344018500281390185102848901852028339018530282390185402828901855028189\
      0185603287101857033221018580330710185903297101860033021018610329210189202863501893029251\
      0189402992201895029204018960294930189702954301898031367018990320290190003246001901031982\
      0190203227101903032321019040338650190503457801906035010019070345310190803482101909034871\
      0191003496501911029637019120324150191302286001914024735019150532080194601964201947019103\
      0194801127401949011523019500114730195101137401952011324019530115730195401122201961073920\
      0196505386401966054196019670767580196807264001969079532019730193070198005175701986066920\
      0198706699202003070839020040023910201004401102011011170020120692760201306933602014057805\
      0201907269402020018846020210181070202407398402025074044020260556120202707411302028076826\
      0202901565502031075746020320761850203307581202035076403020360752200203708084502038080904\
      0203907509002045074180020460727510204707959002048037254020490817260205004546202051046705\
      0205207441202053075896020540755200205507529402056074638020570748640205800073802059000796\
      0206908096602070081028020710181690207201741602073069400020740694600207701539602078066502\
      0208506904402086069101020870656030208806719102089081840020900818870209100331402092004785\
      0210000546002101005506021020055520210300559802104005649021050056970210600574502107069641\
      0210806968702109069731021100697750211106982302112069871021130699180211406997002115045514\
      0211604555802117045602021180456460211904568902120045737021220457850212304583302124045881\
      0212504593102126045978021270460310212804608602129046138021300461820213104675702132046801\
      0213304684502134046889021350469320213604698002138047028021390470760214004712402141047174\
      0214204722102143047274021440473290214504738102146047425021470145820214808614802149086204\
      0215008626002151086316021520863740215308643202154067481021550675330215606758502157067637\
      0215806769102159067745021660109320216701264902169058059021700867540217600325202180009612\
      0218801020802189010373021900099870219101015202192010043021930103170219400974502195009866\
      0221206397302213064038022140637450221506380002216063485022170635480221805982602219059883\
      0222006532702221065382022360058460223700628702238005898022390063370224000595002241006387\
      0224404623302245047476022840617320228506183302288057164022900593560229105959102292014917\
      0229301497402294000843022950008920229600100902297001068022980865420229908659302300082436\
      0230108249302302043249023030433240230403513402305035193023080126050230902484102310066876\
      0231104661602312001889023130019520232001270502321046660023310833300233500245302338017210\
      0233901700402340016271023410166830234201647702343017600023440160610235101728402352017078\
      0235301634502354016757023550165510235601767402357016137023640755840236507535802366074476\
      0236707492802368074702023690759600237007424602377078274023780780420237907719902380077663\
      0238107743102382078662023830769630240000387802401004143024020596480240305971302404029393\
      0240502944402406032171024070322220240803472102409034772024100297980241102986102412011672\
      0241301172502414071855024150720220241608321602417083274024180541000241905414902420054706\
      0242105476702422049633024230497980242402263602425022692024260245110242702456702430009069\
      0243100925602432085894024330859590243401343402435013485024360079370243700798802438072435\
      0243907248402440087808024410878570244201396402443014013024440643450244506440202446064105\
      0244706417402448063857024490639160245006361302451063680024520599420245306000302454065439\
      0245506549802456006488024570065470245808504602459085111024600528200246105288702462067147\
      0246301445202464070255024650051760246600058502467005414024680182990246901835402470073624\
      0247107368502472080394024730804590247407626902475076340024760789830247707905802478036684\
      0247903675302492012402024930124560249602717502497027229024980138580249901391202500015033\
      0250101509402502001129025030011920251500742302516007820025170073170251800737102519020217\
      0252007565802521075432025220745500252307500202524074776025250760340252607432202527078352\
      0252807812002529077277025300777410253107750902532078740025330770430254603626602547036602\
      0254803642202549036510025500350600255700722202558030023025800230110262605729602641084528\
      0264208458402643084640026440846960264508475402646084812026470823230264806741002649014060\
      0271104297402712068171027130682330271406829502715068357027160684210271706848502718084195\
      0271908424902720084303027210843570272208441302723084469027240678020272506786202726067922\
      0272706798202728068044027290681060273100513002732000539027330053680273400531602735067103\
      0273601440802737070211027380145380274700497902748004913027490048450276306155302764061642\
      0276506251502766062619027670623090276806241202777002133027780021980279007216302791072298\
      0279207211702793072252027940111180279704628302798047526028030146310281806459902819064892\
      0282006503002821064961028220644570282306452802824064752028250648190282606467102827014673\
      0282801474402829014305029020855410290303694702904037014029050764790290607654802907079203\
      0290807927602909079351029100794100291108058602912080649029130093110291400937402915086016\
      0291608608102917053271029180533360291900710602920007163029210856040293908283202940082899\
      0294108296802942083039029520837220295308393502954083827029550837730295608348502957083614\
      0295808366802959083881029600834290296108398802962084043029710702990298105918202982059533\
      0298305947502984059298029850594170298605924002987010710030580141230305901417803060043816\
      0306106576603062065661031000659720310105913603102019207031030550240310401515303105051016\
      0310604305203107043102031080431670310904361303110043665031110437320311202097003113043401\
      0311405095103116020838031170209030312008664603121086701031530045130315400457503155066030\
      0315606608803166057225031670039410316800400703175037313031760819340317901177603187010772\
      0319703867303198037839031990379100320003798103201038054032020385440320303860203207039806\
      0320804074003210042773032140421560321503939603216039497032170411780321903960603229056113\
      0323005653203231056294032320562360323305593903234055997032350560550323605647403237056352\
      0323805665103239056710032510558790325902557903260025672032610391770326204267203263041834\
      0326404189503267039330032700419690327103987703272039951032730400250327404010103277003594\
      0327800366203279003739032810663370329401546303301040235033020404390330304050303304040664\
      0330504255703306042386033080876630330908771103334057105033430405710339606138303397061468\
      0341906661903420066670034210667210342206677203432025204034490513960345002750403451030195\
      0345203260503453021224034610450540346204516103463045272034640448480346503970303478042060\
      0350400201703505002074035080197530350902002303510019969035110198610351201991503513019807\
      0351401969703526046326035270475690353806855203539024887035400249450354506863303546033915\
      0355105042703556007268035620501890356305049503564046377035650476200357904154903594020077\
      0359502014603696067347037870819840380304250203804042331038050424450380604149603811048167\
      0381204821503823051453038240482630383200226503833002330038460447750384704498203855058800\
      0385605908003870058742038710590240387205896803873058856038740589120393104226003932040824\
      0393505734803936057413039400412770394703876103948038853039490373760395003747303951038296\
      0395303839103955037579039560377710395703895403958038127039590382070396803927403969037671\
      0397205543203974055087039760551700397805552103980055257039820553430398404811104038041778\
      0403904172204040041440040410416660404204138404043040916040440401770404604037104047040972\
      0404804110604049041034040500403010405300252004084063217040850632820408706334904088063418\
      0409206515404094065211040950652700409806509904187056168041880567670418904642304190047666\
      0419306006204194060127041960601940419706026305022056589050240564120503408726705035087114\
      0503608721505037087062050420478590504308261205044025056050450251020504604346505047043511\
      0504802514805049043557050550574820505605754705057057614050580576830507008716605071086909\
      0508108737105082087422050830874750508408701005085087319050860012530508700132205088001393\
      0508900147205090001553050910016360509200171705093001802050960869560509904647305100047716\
      0616006885406161068921061630060020616400659806165006650061660067020617208255206177015867\
      0617801593506199020358062000204170620102047606202020537062030206010620402066706212058662\
      0622101571006222015783062230184730625106193706252062064062530621910625406033006255060413\
      0625606050506257060597062580606800625906076806260060869062610609790626206110006263061221\
      0626406130206265062723062660628080626706289806268062997062690631070627301855106274025755\
      0629100094306330081221063310812680633208210106333082148063340810930633508115806339058475\
      0634005853406341058593063430835390636401481706365014866063730465210637404776406381004080\
      0638206571306388004265063890043220639000440406395046571063960478140641502648506428084096\
      06429084150\
      """;

  private FunctionRows() {}

  static String[] parts() {
    return new String[] {PART_0, PART_1};
  }
}
