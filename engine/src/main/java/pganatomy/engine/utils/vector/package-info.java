/// # Column vectors: how rows travel between plan nodes
///
/// PostgreSQL's executor pulls one tuple at a time through the plan. Each call costs a few dozen
/// machine instructions in C, and several times that in a Java method that is still interpreted.
/// Here a node hands over a [Batch] of up to 1024 rows, each column a plain array:
///
/// ```text
///   Batch            columns[0]        columns[1]
///   rowCount = 3     IntVector         ObjectVector
///                    values nulls      values   nulls
///   row 0            7      -          "ann"    -
///   row 1            9      -          ?        null
///   row 2            4      -          "carol"  -
/// ```
///
/// 1. A batch is dense: there is no selection vector; a filter gathers the rows that it keeps.
/// 2. A batch is valid until its node is asked for the next one.
/// 3. The value in the array of a row that is null means nothing and may be anything.
///
/// Read [pganatomy.engine.utils.vector.ColumnVector] first.
package pganatomy.engine.utils.vector;
