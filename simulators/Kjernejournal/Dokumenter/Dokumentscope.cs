using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;

/// <summary>Reads which of the two scopes for search a call's token has; they exclude each other.</summary>
internal static class Dokumentscope
{
    private static readonly string[] Sokescope = [KjernejournalScopes.DokumenterSok, KjernejournalScopes.DokumenterSokForskrift];

    /// <summary>Those of the two that the token has; whether it can be trusted is seen elsewhere.</summary>
    public static IReadOnlyList<string> I(SimulatedCall call)
    {
        var lest = Tilgangslesing.Les(call, DateTimeOffset.UnixEpoch);
        var given = Tekstliste.Les(lest.Krav, "scope").SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        return [.. Sokescope.Where(scope => given.Contains(scope, StringComparer.Ordinal))];
    }
}
