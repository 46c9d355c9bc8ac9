using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>Decides on scopes and the APIs they belong to.</summary>
internal static class Scopekontroll
{
    private const string HelseIdsEgne = "helseid://";

    /// <summary>What is wrong with scopes asked for a system; null when nothing is.</summary>
    public static HelseIdFeil? FeilForSystem(HelseIdKlient klient, IReadOnlyList<string> scopes) =>
        scopes.Count == 0 || scopes.Any(HelseIdScopes.ErOmPerson) || scopes.Except(klient.Scopes, StringComparer.Ordinal).Any()
            ? HelseIdFeilkatalog.UgyldigScope
            : null;

    /// <summary>What is wrong with scopes asked for a user; null when nothing is.</summary>
    public static HelseIdFeil? FeilForBruker(HelseIdKlient klient, IReadOnlyList<string> scopes) =>
        scopes.Count == 0 || scopes.Except(klient.Scopes, StringComparer.Ordinal).Any() ? HelseIdFeilkatalog.UgyldigScope
        : scopes.Any(HelseIdScopes.ErOmPerson) && !scopes.Contains(HelseIdScopes.OpenId, StringComparer.Ordinal) ? HelseIdFeilkatalog.OpenidMangler
        : null;

    /// <summary>The API that a scope belongs to: what stands before the first slash (antakelse A-210); null for HelseID's own scopes.</summary>
    public static string? Mottaker(string scope) =>
        scope.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && !scope.StartsWith(HelseIdsEgne, StringComparison.Ordinal)
            ? scope[..slash]
            : null;

    /// <summary>What is wrong with the APIs that were asked for; null when nothing is.</summary>
    public static HelseIdFeil? Ressursfeil(IReadOnlyList<string> ressurser, IReadOnlyList<string> scopes) =>
        ressurser.All(r => scopes.Any(scope => Mottaker(scope) == r)) ? null : HelseIdFeilkatalog.UgyldigRessurs;

    /// <summary>Gives the scopes and APIs of a token; with one API asked for, the scopes of the others are left out.</summary>
    /// <param name="given">What the client is given, without scopes.</param>
    /// <param name="scopes">The scopes that it may have.</param>
    /// <param name="ressurser">The APIs that it asked for; none for all.</param>
    public static Utfall Gi(Tildeling given, IReadOnlyList<string> scopes, IReadOnlyList<string> ressurser)
    {
        if (Ressursfeil(ressurser, scopes) is { } feil)
        {
            return feil;
        }

        var asked = scopes.Where(scope => ressurser.Count == 0 || Mottaker(scope) is not { } api || ressurser.Contains(api, StringComparer.Ordinal)).ToList();
        var rejected = asked.Intersect(UtenVilkar(given.Klient, given.Tilknytning.Virksomhet), StringComparer.Ordinal).ToList();
        var left = asked.Except(rejected, StringComparer.Ordinal).ToList();
        return given with
        {
            Scopes = left,
            AvvisteScopes = rejected,
            Mottakere = [.. left.Select(Mottaker).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private static IReadOnlyList<string> UtenVilkar(HelseIdKlient klient, Virksomhet? virksomhet) =>
        virksomhet?.Hovedenhet is { } parent ? klient.UtenVilkar.GetValueOrDefault(parent, []) : [];
}
