package pganatomy.engine.utils.memory;

import java.util.ArrayList;
import java.util.List;

/// A region of memory with a name and a lifetime: a node of the tree that
/// `pg_backend_memory_contexts` shows. Closing a context gives back all that was taken in it and in
/// its children, at once and to the operating system, so that `ps` shows it.
///
/// Only the process's main thread uses contexts; there are no locks.
///
/// PostgreSQL: src/backend/utils/mmgr/mcxt.c; `AllocSetContext` of aset.c
public final class MemoryContext implements AutoCloseable {
  private static final MemoryContext TOP = new MemoryContext(null, "TopMemoryContext", null);

  private final MemoryContext parent;
  private final String name;
  private final String ident;
  private final List<MemoryContext> children = new ArrayList<>();
  private final List<MemoryBlock> blocks = new ArrayList<>();

  private MemoryContext(MemoryContext parent, String name, String ident) {
    this.parent = parent;
    this.name = name;
    this.ident = ident;
  }

  /// The root, which lives as long as the process.
  public static MemoryContext top() {
    return TOP;
  }

  public MemoryContext child(String childName) {
    return child(childName, null);
  }

  /// @param childIdent what tells this context from others of its name (a query's text, say), or
  ///   null
  public MemoryContext child(String childName, String childIdent) {
    MemoryContext made = new MemoryContext(this, childName, childIdent);
    children.add(made);
    return made;
  }

  /// Takes address space for `bytes`. It costs memory only where it is touched.
  public MemoryBlock reserve(long bytes) {
    MemoryBlock block = new MemoryBlock(this, bytes);
    blocks.add(block);
    return block;
  }

  void forget(MemoryBlock block) {
    blocks.remove(block);
  }

  /// Gives back everything in this context and below; the context itself stays.
  public void reset() {
    while (!children.isEmpty()) {
      children.getLast().close();
    }
    while (!blocks.isEmpty()) {
      blocks.getLast().close();
    }
  }

  @Override
  public void close() {
    reset();
    if (parent != null) {
      parent.children.remove(this);
    }
  }

  public MemoryContext parent() {
    return parent;
  }

  public String name() {
    return name;
  }

  public String ident() {
    return ident;
  }

  public List<MemoryContext> children() {
    return children;
  }

  public int blockCount() {
    return blocks.size();
  }

  /// Bytes of this context alone that have been touched.
  public long totalBytes() {
    long sum = 0;
    for (MemoryBlock block : blocks) {
      sum += block.touchedBytes();
    }
    return sum;
  }

  /// Bytes of this context alone that hold something.
  public long usedBytes() {
    long sum = 0;
    for (MemoryBlock block : blocks) {
      sum += block.usedBytes();
    }
    return sum;
  }
}
