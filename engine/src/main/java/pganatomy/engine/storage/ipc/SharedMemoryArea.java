package pganatomy.engine.storage.ipc;

/// A subsystem's part of the shared segment.
///
/// The postmaster asks for the size, places the area, and has it initialised; each process learns
/// where it lies. Fresh memory is all zero.
public interface SharedMemoryArea {
  /// As `pg_shmem_allocations` names it.
  String name();

  /// How many bytes it takes; asked once, by the postmaster, after the settings are known.
  long size();

  /// The area starts at this offset of the segment. Called in every process.
  void attach(long offset);

  /// Gives the area its first content. Called in the postmaster, after [#attach(long)] of all
  /// areas.
  void initialize();
}
