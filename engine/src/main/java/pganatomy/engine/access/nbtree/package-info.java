/// # B-trees
///
/// An index is a sorted list of (key, place of the row), cut into pages, with shorter and shorter
/// lists above it that say which page begins where. The pages of a level are linked both ways; that
/// is what lets many processes read and split at once.
///
/// ```text
///   meta page ──▶ root      [ -∞ → 3 | 'k' → 5 ]                     level 1
///                            ▼          ▼
///                 3 [ a b f │ high key 'k' ] ⇄ 5 [ k m z ]           level 0: leaves
/// ```
///
/// ```text
///   BtreeIndex    insert: BtreeSearch ── UniqueSearch ── BtreeSplits (SplitChoice, Pivots)
///   BtreeScan     search: ScanRanges ── BtreeSearch ── LeafBatch
///   BtreeBuilder  build:  sort ── BtreeLoader
///   BtreeVacuum   remove: entries of dead rows, empty pages
///   BtreeCheck    is it a B-tree?
/// ```
///
/// 1. A key is compared where it lies on the page ([pganatomy.engine.access.nbtree.SearchKey]):
///    numbers as `long`, texts as bytes. Entries with equal keys are ordered by their row's ctid,
///    so every entry has one place.
/// 2. A page's content is below or at its high key. Who finds a key above it moves right.
/// 3. Nobody holds a lock while going down. Locks are taken from left to right and from the leaves
///    upwards; the meta page comes last.
/// 4. Every change is one record of the write-ahead log over all pages that it touches.
/// 5. A split is two changes; the tree is whole in between
///    ([pganatomy.engine.access.nbtree.BtreeSplits]).
/// 6. Scans work on copies of leaves and hold nothing between calls
///    ([pganatomy.engine.access.nbtree.BtreeScan] says why that is right).
///
/// Left out: equal keys put together in posting lists (deduplication), compression of long keys,
/// bottom-up deletion, skip scans, row comparisons as conditions, parallel scans and builds; the
/// fast root is always the root.
///
/// Read [pganatomy.engine.access.nbtree.BtreePageLayout] first, then `BtreeSearch`, `BtreeSplits`,
/// `BtreeScan`.
///
/// PostgreSQL: src/backend/access/nbtree, README
package pganatomy.engine.access.nbtree;
