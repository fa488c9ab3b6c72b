package pganatomy.engine.access.common;

import pganatomy.engine.access.transam.TransactionContext;

/// Keeps values that are too large for their tuples. It needs heaps and indexes, which lie above
/// this package, so it is registered from there.
public interface ToastStore {
  /// Stores a value's bytes in the TOAST table of `owner` and says where.
  ///
  /// @param data what goes into the chunks: for a compressed value its header word and the rest
  ToastPointer save(
      StoredRelation owner, byte[] data, int rawBytes, int method, TransactionContext transaction);

  /// The bytes that [#save] was given.
  byte[] fetch(ToastPointer pointer);

  /// Deletes the value's chunks.
  void delete(ToastPointer pointer, TransactionContext transaction);

  /// The registered store.
  static ToastStore instance() {
    return Holder.store;
  }

  static void register(ToastStore store) {
    Holder.store = store;
  }

  /// Holds the one store of this process.
  final class Holder {
    private static ToastStore store;

    private Holder() {}
  }
}
