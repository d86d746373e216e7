import Accounts

/// What the hub writes to people about their accounts: plain words, one link, and what to do where
/// it was somebody else.
enum AccountMail {
  static func signInLink(_ address: String, to account: Account, minutes: Int) -> OutgoingMail {
    OutgoingMail(
      kind: "sign-in-link", to: account.email, name: account.name,
      subject: "Your link to sign in to Touchstone",
      text: """
        Hello \(account.name),

        somebody, we hope you, asked for a link to sign in to Touchstone:

        \(address)

        It works once, within \(minutes) minutes. If it was not you, do nothing: without this \
        message nobody gets in.
        """)
  }

  static func passwordReset(_ address: String, to account: Account) -> OutgoingMail {
    OutgoingMail(
      kind: "password-reset", to: account.email, name: account.name,
      subject: "Choose a new password for Touchstone",
      text: """
        Hello \(account.name),

        somebody, we hope you, asked to choose a new password for Touchstone:

        \(address)

        The link works once, within an hour. If it was not you, do nothing: your password stays \
        as it is.
        """)
  }

  static func invitation(_ address: String, _ invitation: Invitation, from sender: String)
    -> OutgoingMail
  {
    OutgoingMail(
      kind: "invitation", to: invitation.email, name: invitation.name,
      subject: "\(sender) invites you to Touchstone",
      text: """
        Hello\(invitation.name.isEmpty ? "" : " " + invitation.name),

        \(sender) invites you to Touchstone, the improvement hub for local public services. Open \
        this link to see what you are invited to and to accept:

        \(address)

        It works once, until \(invitation.expires.prefix(10)). If you do not know what this is \
        about, do nothing: no account is made unless you accept.
        """)
  }

  static func confirmAddress(_ address: String, to email: String, name: String) -> OutgoingMail {
    OutgoingMail(
      kind: "address-change", to: email, name: name,
      subject: "Confirm your new e-mail address for Touchstone",
      text: """
        Hello \(name),

        you asked to use this address for your account on Touchstone. Open this link to confirm \
        it:

        \(address)

        It works once, within a day. If you asked for nothing, do nothing: the address is not \
        used then.
        """)
  }

  static func addressChanged(of account: Account) -> OutgoingMail {
    changed("The e-mail address was changed", of: account)
  }

  static func closed(_ account: Account) -> OutgoingMail {
    changed("Your account was closed and your name and address removed from it", of: account)
  }

  /// Tells the owner of something that was changed, at the address the account had before.
  static func changed(_ what: String, of account: Account) -> OutgoingMail {
    OutgoingMail(
      kind: "account-changed", to: account.email, name: account.name,
      subject: "Your account on Touchstone was changed",
      text: """
        Hello \(account.name),

        this is to let you know of a change to your account on Touchstone:

        \(what).

        If it was you, there is nothing to do. If it was not, tell the people who run the hub at \
        once.
        """)
  }
}
