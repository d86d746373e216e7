import Accounts
import Foundation

extension SignOnClient {
  /// The identity token that the provider gives for `code` (RFC 6749, section 4.1.3).
  func exchange(
    _ code: String, pending: PendingSignOn, document: DiscoveryDocument
  ) async throws(SignOnError) -> String {
    var form = [
      "grant_type": "authorization_code", "code": code, "redirect_uri": pending.callback,
      "code_verifier": pending.verifier,
    ]
    var authorization: Secret?
    if let secret = provider.clientSecret?.value, document.takesBasicSecret {
      let pair = "\(provider.clientID.formEncoded):\(secret.formEncoded)"
      authorization = Secret(Data(pair.utf8).base64EncodedString())
    } else {
      form["client_id"] = provider.clientID
      form["client_secret"] = provider.clientSecret?.value
    }
    let answer = try await answer(
      to: ProviderRequest(document.token.url, form: form, authorization: authorization))
    guard answer.status == 200 else { throw refusal(answer) }
    guard let token = try? JSONDecoder.ofProviders.decode(Tokens.self, from: answer.body) else {
      throw .badToken(provider: provider.id, .notAToken)
    }
    return token.idToken
  }

  private struct Tokens: Decodable { var idToken: String }
  private struct Refusal: Decodable { var error: String }

  private func refusal(_ answer: ProviderAnswer) -> SignOnError {
    let code = (try? JSONDecoder().decode(Refusal.self, from: answer.body))?.error ?? ""
    return .codeRefused(
      provider: provider.id, status: answer.status, code: String(code.prefix(60)))
  }

  /// What the claims say of the person, as far as the hub may believe it.
  func identity(in claims: IdentityToken.Claims) throws(SignOnError) -> SignOnIdentity {
    guard let text = claims.text(provider.emailClaim), let email = try? EmailAddress(text)
    else {
      throw .badToken(provider: provider.id, .missing(provider.emailClaim))
    }
    guard claims.values[provider.verifiedClaim]?.isTrue ?? false else {
      throw .unverifiedEmail(provider: provider.id, claim: provider.verifiedClaim)
    }
    let methods = claims.words("amr") + claims.words("acr")
    let identity = SignOnIdentity(
      issuer: provider.issuer, subject: claims.text("sub") ?? "", email: email.text,
      name: claims.text("name").map { String($0.prefix(200)) },
      hasSecondFactor: !provider.secondFactors.isDisjoint(with: methods))
    guard provider.admits(domain: identity.domain) else {
      throw .foreignDomain(provider: provider.id, domain: identity.domain)
    }
    return identity
  }

  /// The body of an answer that must be 200.
  func body(of request: ProviderRequest) async throws(SignOnError) -> Data {
    let answer = try await answer(to: request)
    guard answer.status == 200 else {
      throw unreachable(request, "it answered \(answer.status)")
    }
    return answer.body
  }

  private func answer(to request: ProviderRequest) async throws(SignOnError) -> ProviderAnswer {
    let answer: ProviderAnswer
    do {
      answer = try await fetch(request)
    } catch ProviderFetchError.tooLarge {
      throw tooLarge(request)
    } catch ProviderFetchError.unreachable(let reason) {
      throw unreachable(request, reason)
    } catch {
      throw unreachable(request, "the connection failed")
    }
    guard answer.body.count <= request.limit else { throw tooLarge(request) }
    return answer
  }

  private func tooLarge(_ request: ProviderRequest) -> SignOnError {
    .tooLarge(
      provider: provider.id, address: request.url.absoluteString, limit: request.limit)
  }

  private func unreachable(_ request: ProviderRequest, _ reason: String) -> SignOnError {
    .unreachable(provider: provider.id, address: request.url.absoluteString, reason: reason)
  }
}
