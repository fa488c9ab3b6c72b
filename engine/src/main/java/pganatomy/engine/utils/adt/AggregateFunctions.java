package pganatomy.engine.utils.adt;

/// The aggregates: which class keeps the states of which.
///
/// A symbol is the aggregate's name and its argument types, since PostgreSQL has no C function of
/// an aggregate as a whole.
///
/// PostgreSQL: src/include/catalog/pg_aggregate.dat
final class AggregateFunctions implements AggregateFunction {
  private final String symbol;

  AggregateFunctions(String symbol) {
    this.symbol = symbol;
  }

  @Override
  public Aggregator create(Type[] argumentTypes, Type resultType, FunctionContext context) {
    switch (symbol) {
      case "count_":
        return new CountAggregator(false);
      case "count_any":
        return new CountAggregator(true);
      case "sum_int2", "sum_int4":
        return new LongSumAggregator();
      case "sum_int8":
        return new WideSumAggregator(false);
      case "avg_int2", "avg_int4", "avg_int8":
        return new WideSumAggregator(true);
      case "sum_float4", "sum_float8", "sum_money":
        return new SumAggregator(resultType);
      case "sum_numeric":
        return new NumericAggregator(NumericAggregator.SUM);
      case "avg_numeric":
        return new NumericAggregator(NumericAggregator.AVERAGE);
      case "sum_interval", "avg_interval":
        return new IntervalAggregator(symbol.startsWith("avg"));
      case "bool_and_bool", "every_bool":
        return new BooleanAggregator(true);
      case "bool_or_bool":
        return new BooleanAggregator(false);
      case "string_agg_text_text", "string_agg_bytea_bytea":
        return new StringAggregator(symbol.endsWith("bytea"));
      case "array_agg_anynonarray", "array_agg_anyarray":
        return new ArrayAggregator(argumentTypes[0]);
      case "any_value_anyelement":
        return new ExtremeAggregator(argumentTypes[0], null, 0);
      default:
        return createStatistics(argumentTypes, resultType);
    }
  }

  private Aggregator createStatistics(Type[] argumentTypes, Type resultType) {
    switch (symbol) {
      case "avg_float4", "avg_float8":
        return new FloatStatistics(FloatStatistics.AVERAGE);
      case "var_pop_float4", "var_pop_float8":
        return new FloatStatistics(FloatStatistics.VARIANCE_POPULATION);
      case "var_samp_float4", "var_samp_float8", "variance_float4", "variance_float8":
        return new FloatStatistics(FloatStatistics.VARIANCE_SAMPLE);
      case "stddev_pop_float4", "stddev_pop_float8":
        return new FloatStatistics(FloatStatistics.DEVIATION_POPULATION);
      case "stddev_samp_float4", "stddev_samp_float8", "stddev_float4", "stddev_float8":
        return new FloatStatistics(FloatStatistics.DEVIATION_SAMPLE);
      case "var_pop_int2", "var_pop_int4", "var_pop_int8", "var_pop_numeric":
        return new NumericAggregator(NumericAggregator.VARIANCE_POPULATION);
      case "var_samp_int2",
      "var_samp_int4",
      "var_samp_int8",
      "var_samp_numeric",
      "variance_int2",
      "variance_int4",
      "variance_int8",
      "variance_numeric":
        return new NumericAggregator(NumericAggregator.VARIANCE_SAMPLE);
      case "stddev_pop_int2", "stddev_pop_int4", "stddev_pop_int8", "stddev_pop_numeric":
        return new NumericAggregator(NumericAggregator.DEVIATION_POPULATION);
      case "stddev_samp_int2",
      "stddev_samp_int4",
      "stddev_samp_int8",
      "stddev_samp_numeric",
      "stddev_int2",
      "stddev_int4",
      "stddev_int8",
      "stddev_numeric":
        return new NumericAggregator(NumericAggregator.DEVIATION_SAMPLE);
      default:
        return createRegression(argumentTypes, resultType);
    }
  }

  private Aggregator createRegression(Type[] argumentTypes, Type resultType) {
    switch (symbol) {
      case "corr_float8_float8",
      "covar_pop_float8_float8",
      "covar_samp_float8_float8",
      "regr_avgx_float8_float8",
      "regr_avgy_float8_float8",
      "regr_count_float8_float8",
      "regr_intercept_float8_float8",
      "regr_r2_float8_float8",
      "regr_slope_float8_float8",
      "regr_sxx_float8_float8",
      "regr_sxy_float8_float8",
      "regr_syy_float8_float8":
        return new RegressionAggregator(symbol.substring(0, symbol.indexOf("_float8")));
      case "bit_and_int2", "bit_and_int4", "bit_and_int8":
        return new BitAggregator('&');
      case "bit_or_int2", "bit_or_int4", "bit_or_int8":
        return new BitAggregator('|');
      case "bit_xor_int2", "bit_xor_int4", "bit_xor_int8":
        return new BitAggregator('^');
      case "percentile_disc_float8_anyelement", "percentile_disc__float8_anyelement":
        return new OrderedSetAggregator(OrderedSetAggregator.DISCRETE, argumentTypes[0]);
      case "percentile_cont_float8_float8",
      "percentile_cont_float8_interval",
      "percentile_cont__float8_float8",
      "percentile_cont__float8_interval":
        return new OrderedSetAggregator(OrderedSetAggregator.CONTINUOUS, argumentTypes[0]);
      case "mode_anyelement":
        return new OrderedSetAggregator(OrderedSetAggregator.MODE, argumentTypes[0]);
      case "json_agg_anyelement", "jsonb_agg_anyelement":
        return new JsonAggregator(argumentTypes, symbol.startsWith("jsonb"), false);
      case "json_object_agg_any_any", "jsonb_object_agg_any_any":
        return new JsonAggregator(argumentTypes, symbol.startsWith("jsonb"), true);
      default:
        return createExtreme(argumentTypes);
    }
  }

  private Aggregator createExtreme(Type[] argumentTypes) {
    switch (symbol) {
      case "min_int2",
      "min_int4",
      "min_int8",
      "min_float4",
      "min_float8",
      "min_numeric",
      "min_text",
      "min_bpchar",
      "min_date",
      "min_time",
      "min_timetz",
      "min_timestamp",
      "min_timestamptz",
      "min_interval",
      "min_oid",
      "min_tid",
      "min_money",
      "min_inet",
      "min_pg_lsn",
      "min_xid8",
      "min_anyarray",
      "min_bytea",
      "min_record",
      "min_anyenum":
        return new ExtremeAggregator(argumentTypes[0], Comparators.forType(argumentTypes[0]), -1);
      case "max_int2",
      "max_int4",
      "max_int8",
      "max_float4",
      "max_float8",
      "max_numeric",
      "max_text",
      "max_bpchar",
      "max_date",
      "max_time",
      "max_timetz",
      "max_timestamp",
      "max_timestamptz",
      "max_interval",
      "max_oid",
      "max_tid",
      "max_money",
      "max_inet",
      "max_pg_lsn",
      "max_xid8",
      "max_anyarray",
      "max_bytea",
      "max_record",
      "max_anyenum":
        return new ExtremeAggregator(argumentTypes[0], Comparators.forType(argumentTypes[0]), 1);
      default:
        throw Errors.unknownSymbol(symbol);
    }
  }
}
