/// Where an importer puts what it reads. One sink is one transaction: all of it is kept, or none.
///
/// Every `put` counts one item in and answers what became of it, so that the summary always adds
/// up: items in = stored + unchanged + rejected.
public protocol ImportSink: AnyObject {
  /// Announces a release before its figures; several may be announced and their figures mixed.
  /// Announced again with other numbers of rows, the newer numbers are kept.
  func begin(_ release: Release) throws
  @discardableResult func put(_ authority: Authority) throws -> PutOutcome
  @discardableResult func put(_ reorganisation: Reorganisation) throws -> PutOutcome
  @discardableResult func put(_ measure: Measure) throws -> PutOutcome
  @discardableResult func put(_ observation: Observation) throws -> PutOutcome
  @discardableResult func put(_ comparators: ComparatorSet) throws -> PutOutcome
  @discardableResult func put(_ deflator: Deflator) throws -> PutOutcome
  /// Takes the text of a lens definition as it stands in its file.
  @discardableResult func put(lens text: String, id: String, version: Int) throws -> PutOutcome
  /// Counts one item in and one rejected, and keeps the reason for the report.
  func reject(_ rejection: Rejection) throws
  /// Tells how far the reading is, from 0 to 1, for a progress bar.
  func progress(_ share: Double)
  /// The council that a source means by a code or name, current or former; nil where none fits.
  func authority(matching text: String, scheme: CodeScheme?) -> AuthorityCode?
}
