/// # B-trees
///
/// Being built: see [pganatomy.engine.access.nbtree.BtreeIndex].
///
/// PostgreSQL: src/backend/access/nbtree
package pganatomy.engine.access.nbtree;
