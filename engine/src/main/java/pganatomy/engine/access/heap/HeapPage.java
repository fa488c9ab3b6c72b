package pganatomy.engine.access.heap;

import pganatomy.engine.access.common.TuplePage;

/// A private copy of one heap page and the list of the tuples on it that a snapshot sees: what
/// [HeapScan] fills and [pganatomy.engine.access.common.TupleReader] reads.
public final class HeapPage extends TuplePage {}
