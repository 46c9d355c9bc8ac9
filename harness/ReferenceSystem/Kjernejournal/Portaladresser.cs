using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;
using Microsoft.AspNetCore.WebUtilities;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Where the portal's sessions are made, and where its pages are.</summary>
/// <param name="Innlogging">The base of the session calls.</param>
/// <param name="Portal">The base of the pages.</param>
internal sealed record Portaladresser(Uri Innlogging, Uri Portal)
{
    /// <summary>Those of a cast; null when it lacks one.</summary>
    public static Portaladresser? Av(ScenarioCast cast) =>
        cast.Endepunkter.TryGetValue(KjernejournalTjenester.Innlogging, out var innlogging)
        && cast.Endepunkter.TryGetValue(KjernejournalTjenester.Portal, out var portal)
            ? new Portaladresser(innlogging, portal)
            : null;

    /// <summary>The address of a session call.</summary>
    public Uri Okt(string kall) => new($"{Innlogging.AbsoluteUri.TrimEnd('/')}/api/session/{kall}");

    /// <summary>The address of the page.</summary>
    public Uri Side(IReadOnlyDictionary<string, string> parametre) => new(QueryHelpers.AddQueryString(
        $"{Portal.AbsoluteUri.TrimEnd('/')}/hentpasient.html", parametre.ToDictionary(p => p.Key, p => (string?)p.Value)));
}
