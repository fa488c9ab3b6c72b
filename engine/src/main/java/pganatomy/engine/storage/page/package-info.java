/// # Pages
///
/// Everything that a table or an index stores lies in pages of 8 KiB: the unit that is read,
/// cached, locked, logged and written. A page of ours is a page of PostgreSQL's: its `pageinspect`
/// reads it.
///
/// 1. [pganatomy.engine.storage.page.PageLayout] has the diagram; offsets stand nowhere else.
/// 2. All of it works on a private copy in a `byte[]`. Who changes a page holds its buffer's lock
///    exclusively, copies the page, changes the copy and puts it back.
/// 3. The checksum is computed when a page is written to its file and checked when it is read; in
///    shared buffers it means nothing.
///
/// Left out: page sizes other than 8192.
///
/// Read [pganatomy.engine.storage.page.PageLayout] first, then
/// [pganatomy.engine.storage.page.ItemIdLayout].
///
/// PostgreSQL: src/backend/storage/page
package pganatomy.engine.storage.page;
