extension Policy {
  /// Whether any page of the engine room is open to the person, for the link to it.
  public static func mayEnterEngineRoom(_ account: Account) -> Bool {
    account.isActive
      && account.memberships.contains { membership in
        let rule = Action.seePeople.rule
        return (membership.scope == .sector ? rule.sector : rule.own).contains(membership.role)
      }
  }
}
