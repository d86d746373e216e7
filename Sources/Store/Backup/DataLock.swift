import Foundation

/// Says who uses a data folder: programs at work share the lock, a restore needs it alone.
///
/// The lock is on the folder itself and is gone with the process, so that nothing is left behind by
/// one that was killed. A system without such locks does without.
public final class DataLock: Sendable {
  /// How a folder is used.
  public enum Use: Sendable {
    case shared, alone
  }

  private let handle: Int32

  /// Takes the lock of an existing folder; nil where there is no such folder.
  ///
  /// - Throws: `BackupError` of kind `busy` where others use the folder in a way that excludes this.
  public init?(folder: String, for use: Use) throws {
    handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return nil }
    guard flock(handle, (use == .alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0, errno == EWOULDBLOCK
    else { return }
    throw switch use {
    case .alone:
      BackupError(
        .busy,
        "Touchstone is running on the data folder '\(folder)'. Stop it first "
          + "(for a service: `systemctl stop touchstone`), then try again.")
    case .shared:
      BackupError(
        .busy,
        "A backup is being restored into the data folder '\(folder)'. Try again when it is "
          + "done.")
    }
  }

  deinit { close(handle) }
}
