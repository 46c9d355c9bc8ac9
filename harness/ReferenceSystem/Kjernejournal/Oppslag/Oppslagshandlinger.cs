using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>The actions that look up lab results, documents and medicines.</summary>
internal static class Oppslagshandlinger
{
    /// <summary>Performs one of them.</summary>
    /// <exception cref="EntryNotOfferedException">The action is another, or the system lacks what it needs.</exception>
    /// <exception cref="ArgumentException">The request lacks something.</exception>
    public static Task<Attempt> UtforAsync(EhrSession session, string action, ActionRequest request, CancellationToken cancellationToken)
    {
        if (session.Kjernejournal.Oppslag is not { } oppslag)
        {
            throw new EntryNotOfferedException(action);
        }

        var bruker = session.User(request.Bruker);
        var grunnlag = request.Argumenter["grunnlag"]?.GetValue<string>();
        var forhoyet = request.Argumenter["forhoyet"]?.GetValue<bool>() ?? false;
        var utfores = action switch
        {
            AdapterAction.HentProvesvar => oppslag.Provesvar?.HentAsync(bruker, grunnlag, forhoyet, cancellationToken),
            AdapterAction.HentDokumenter => oppslag.Dokumenter?.HentAsync(bruker, grunnlag, forhoyet: false, cancellationToken),
            AdapterAction.ApneDokument => oppslag.Dokument?.ApneAsync(bruker, Id(request), cancellationToken),
            AdapterAction.HentKjLegemidler => oppslag.Legemidler?.HentAsync(bruker, grunnlag, forhoyet, cancellationToken),
            _ => throw new EntryNotOfferedException(action),
        };
        return utfores ?? Task.FromResult(Attempts.Stopped([Attempts.Told("error", "Tjenesten er ikke satt opp i fagsystemet. Gi beskjed til driftsansvarlig.")]));
    }

    private static string Id(ActionRequest request) =>
        request.Argumenter["id"]?.GetValue<string>() ?? throw new ArgumentException("Forventet «id» i forespørselen, men det mangler.");
}
