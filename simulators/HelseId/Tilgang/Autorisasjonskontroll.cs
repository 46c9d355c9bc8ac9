using System.Text.Json;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>Looks at what the token lets its holder have: scope, person, level, organisation and attest (A-22 to A-26).</summary>
/// <param name="attestVarighet">How old an attest may be.</param>
internal sealed class Autorisasjonskontroll(TimeSpan attestVarighet)
{
    /// <summary>All that is wrong; nothing when the token could not be read.</summary>
    public IEnumerable<Tilgangsbrudd> Se(Tilgangslesing lest, Tilgangskrav krav) => !lest.ErLest
        ? []
        : Scope(lest.Krav, krav).Concat(Bruker(lest.Krav, krav)).Concat(Virksomhet(lest.Krav, krav))
            .Concat(krav.KreverAttest ? Attestregler.Se(lest.Krav, lest.Lest, attestVarighet) : []);

    private static IEnumerable<Tilgangsbrudd> Scope(JsonElement claims, Tilgangskrav krav)
    {
        // HelseID writes a list; other issuers write one text with spaces (RFC 9068 section 2.2.3).
        var scopes = Tekstliste.Les(claims, "scope").SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        foreach (var missing in new[] { krav.Scope }.Concat(krav.OgsaScopes).Except(scopes, StringComparer.Ordinal))
        {
            yield return new(22, "Missing scope.", $"Tilgangstokenet mangler scope «{missing}».");
        }
    }

    private static IEnumerable<Tilgangsbrudd> Bruker(JsonElement claims, Tilgangskrav krav)
    {
        if (krav.KreverBruker && JwsReading.Text(claims, HelseIdClaims.Pid) is not { Length: > 0 })
        {
            yield return new(23, "Missing 'pid' claim.", "Tilgangstokenet gjelder ingen person. Tjenesten krever at en bruker er logget inn.");
        }

        if (krav.KreverNiva4 && JwsReading.Text(claims, HelseIdClaims.SecurityLevel) is var level && level != "4")
        {
            yield return new(24, "Invalid 'security_level' value.", $"Forventet sikkerhetsnivå 4, fikk «{JournalText.Of(level ?? "")}».");
        }
    }

    private static IEnumerable<Tilgangsbrudd> Virksomhet(JsonElement claims, Tilgangskrav krav)
    {
        var parent = JwsReading.Text(claims, HelseIdClaims.OrgnrParent);
        var child = JwsReading.Text(claims, HelseIdClaims.OrgnrChild);
        if (krav.KreverVirksomhet && !ErOrgnr(parent))
        {
            yield return new(25, "Missing 'orgnr_parent' claim.", "Tilgangstokenet sier ikke hvilken virksomhet (orgnr_parent) det gjelder.");
        }

        if (krav.KreverUnderenhet && !ErOrgnr(child))
        {
            yield return new(25, "Missing 'orgnr_child' claim.", "Tilgangstokenet sier ikke hvilken underenhet (orgnr_child) det gjelder.");
        }

        if (ErOrgnr(parent) && krav.VirksomhetSlippesInn is { } allows && !allows(parent!, child))
        {
            yield return new(25, "The organization is not allowed.", $"Virksomheten {parent} har ikke tilgang til tjenesten.");
        }
    }

    private static bool ErOrgnr(string? text) => text is { Length: 9 } && text.All(char.IsAsciiDigit);
}
