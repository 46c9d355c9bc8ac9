using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Fetches the answer to a search, page by page.</summary>
internal sealed class Sidehenter(Kjernejournaltilgang tilgang, KjernejournalPolicies policies)
{
    // 5,000 hits with the pages that are asked for; more is told of.
    private const int FlesteSider = 100;

    /// <summary>Fetches all pages.</summary>
    /// <param name="forste">The call for the first page.</param>
    /// <param name="felles">What the form says on the pages after that, whose addresses say the rest.</param>
    /// <param name="formal">What the token is for.</param>
    /// <param name="attest">The attest.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Fhirsamling> HentAsync(
        Kjernejournalkall forste, IReadOnlyDictionary<string, string> felles, Tokenformal formal, Attest attest, CancellationToken cancellationToken)
    {
        List<Fhirside> sider = [];
        var (kall, na) = ((Kjernejournalkall?)forste, attest);
        while (kall is not null)
        {
            var sendt = await tilgang.SendAsync(kall, formal, na, cancellationToken).ConfigureAwait(false);
            na = sendt.Attest;
            if (sendt.Svar.Feil is { } feil)
            {
                return new Fhirsamling(sider, feil, na);
            }

            if (Fhirside.Les(sendt.Svar.Svar!) is not { } side)
            {
                return new Fhirsamling(sider, tilgang.Uleselig(kall.Operasjon, sendt.Svar.Svar!), na);
            }

            sider.Add(side);
            kall = policies.Oppslag.FetchesAllPages && sider.Count < FlesteSider && Neste(forste.Adresse, side.Neste) is { } adresse
                ? forste with { Adresse = adresse, Skjema = felles }
                : null;
        }

        return new Fhirsamling(sider, null, na);
    }

    /// <summary>The next page's address: nowhere else than at the service, which the token is for.</summary>
    private static Uri? Neste(Uri forste, string? lenke) =>
        lenke is not null && Uri.TryCreate(forste, lenke, out var adresse) && adresse.GetLeftPart(UriPartial.Path) == forste.GetLeftPart(UriPartial.Path) ? adresse : null;
}
