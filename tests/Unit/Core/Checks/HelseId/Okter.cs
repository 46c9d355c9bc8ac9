using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.HelseId;
using static AcceptanceHarness.Tests.Core.Checks.HelseId.HelseIdUtvekslinger;

namespace AcceptanceHarness.Tests.Core.Checks.HelseId;

/// <summary>Whole sessions of healthy clients, and how an exchange is judged.</summary>
internal static class Okter
{
    /// <summary>A system and a user of one client: metadata, tokens, logins, renewals, services and logout.</summary>
    public static Exchange[] Frisk =>
    [
        Discovery(1).Besvart(),
        Token(2).Noncekrav(),
        Token(3).Svart("hash-system"),
        Tjeneste(4, "hash-system").Besvart(),
        Tjeneste(5, "hash-system").Besvart(),
        Par(10).Besvart().Med(HelseIdFacts.SvarRequestUri, "urn:1"),
        Authorize(11).Besvart().Med(HelseIdFacts.SvarKode, "sha256:kode").Med(HelseIdFacts.SvarOkt, "okt-1"),
        Kode(12).Noncekrav("nonce-2"),
        Kode(13).Krav(HelseIdFacts.BevisKrav, "nonce", "nonce-2").Svart("hash-1", "okt-1", "sha256:0000000000000001"),
        Tjeneste(14).Krav(HelseIdFacts.TilgangKrav, "sid", "okt-1").Besvart(),
        Fornyelse(400).Virksomhet(Underenhet, "urn:oid:2.16.578.1.12.4.1.4.101").Noncekrav("nonce-3"),
        Fornyelse(401).Virksomhet(Underenhet, "urn:oid:2.16.578.1.12.4.1.4.101").Krav(HelseIdFacts.BevisKrav, "nonce", "nonce-3")
            .Svart("hash-2", "okt-1", "sha256:0000000000000002"),
        Tjeneste(402, "hash-2").Krav(HelseIdFacts.TilgangKrav, "sid", "okt-1").Besvart(),
        Utlogging(403).Besvart().Med(HelseIdFacts.SvarOkt, "okt-1"),
        Par(410).Parameter("acr_values", "Level4 idp:testidpnew-oidc").Parameter("prompt", "login").Besvart().Med(HelseIdFacts.SvarRequestUri, "urn:2"),
        Token(420).Med(HelseIdFacts.Tilhorighet, "multi-tenant").Parameter("resource", HelseIdScopes.Provetjeneste)
            .Virksomhet($"NO:ORGNR:{Hovedenhet}:{Underenhet}").Svart("hash-3"),
        Token(421).MedAttest().Svart("hash-4"),
    ];

    /// <summary>The session with what the checks find, as the journal would hold it.</summary>
    public static IReadOnlyList<Exchange> Dommen(IReadOnlyList<Exchange> okt) =>
        [.. okt.Select((exchange, at) => exchange with { Findings = Funn(exchange, [.. okt.Take(at)]) })];

    /// <summary>What all checks find.</summary>
    public static IReadOnlyList<Finding> Funn(Exchange exchange, params IReadOnlyList<Exchange> earlier) =>
        [.. HelseIdChecks.All.SelectMany(check => check.Look(exchange, earlier))];

    /// <summary>The check by its id.</summary>
    public static IHelseIdCheck Kontroll(string id) => HelseIdChecks.All.Single(check => check.Id == id);
}
