using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Calls kjernejournal, and writes in the log how it went.</summary>
internal sealed class Kjernejournalnett(KjernejournalPolicies policies, Tjenestenett nett, Action<string> logg, Func<Uri, CancellationToken, Task<string>>? vindu = null)
{
    private const string Hvem = "Kjernejournal";
    private const int Flest = 10;

    private readonly Engangsverdier _verdier = new();

    /// <summary>What the service answered, or why it did not.</summary>
    /// <param name="kall">The call.</param>
    /// <param name="tilgang">The token; null for none.</param>
    /// <param name="oppsett">The client that the token was given to; null for none.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Kjernejournalsvar> SendAsync(Kjernejournalkall kall, Tilgang? tilgang, Klientoppsett? oppsett, CancellationToken cancellationToken)
    {
        var most = Math.Clamp(policies.RetriesAfterError, 0, Flest);
        for (var attempt = 0; ; attempt++)
        {
            var hendelse = _verdier.Neste("hendelse", policies.EventId);
            var svar = await nett.EnGangAsync(Hvem, () => Request(kall, tilgang, oppsett, hendelse), cancellationToken).ConfigureAwait(false);
            var lest = Les(svar);
            Loggfor(kall, tilgang, lest, hendelse);
            if (lest.Feil is null || attempt == most)
            {
                return lest;
            }
        }
    }

    /// <summary>Opens a page in the embedded browser; one that shows no patient is a failing.</summary>
    public async Task<Kjernejournalsvar> ApneSideAsync(Uri adresse, CancellationToken cancellationToken)
    {
        var svar = vindu is null
            ? await nett.EnGangAsync(Hvem, () => new HttpRequestMessage(HttpMethod.Get, adresse), cancellationToken).ConfigureAwait(false)
            : new Nettsvar { Status = HttpStatusCode.OK, Innhold = await vindu(adresse, cancellationToken).ConfigureAwait(false) };
        var side = svar.Verdi is { } answered ? Portalside.Les(answered.Innhold) : null;
        var lest = Les(svar);
        var utenPasient = lest.Svar is { } vist && side!.Pasient is null ? Kjernejournalfeil.Uleselig(vist) : null;
        if ((lest.Feil ?? utenPasient) is not { } feil)
        {
            return lest;
        }

        var fortalt = feil.MedSide(side);
        Loggfor(Kjernejournaloperasjon.Side, fortalt, null);
        return new Kjernejournalsvar(null, fortalt);
    }

    /// <summary>Writes in the log why something was not done.</summary>
    /// <param name="operasjon">What was to be done.</param>
    /// <param name="feil">Why it was not.</param>
    /// <param name="hendelse">The system's own id of the event; null for none.</param>
    public void Loggfor(string operasjon, Kjernejournalfeil feil, string? hendelse)
    {
        var linje = new StringBuilder($"Kjernejournal: {operasjon} mislyktes");
        if (policies.LogsErrorCode)
        {
            linje.Append(": ").Append(feil.Kode);
        }

        logg(linje.Append(Hendelser(feil.Hendelse, hendelse)).ToString());
    }

    private string Hendelser(string? deres, string? egen) =>
        policies.LogsEventId ? $" (hendelse {deres ?? "ukjent"}, egen hendelse {egen ?? "ingen"})" : "";

    private static Kjernejournalsvar Les(Utfall<Nettsvar> svar) => svar.Verdi is not { } answered ? new(null, Kjernejournalfeil.Av(svar.Feil!))
        : (int)answered.Status is >= 200 and < 300 ? new(answered, null)
        : new(null, Kjernejournalfeil.Av(answered));

    private HttpRequestMessage Request(Kjernejournalkall kall, Tilgang? tilgang, Klientoppsett? oppsett, string? hendelse)
    {
        var request = new HttpRequestMessage(kall.Metode, policies.Address(kall.Adresse, kall.Fnr)) { Content = Innhold(kall) };
        Hode(request, policies.SourceSystemHeader(kall.Kildesystemhode), policies.SourceSystem(kall.Kildesystemhode));
        Hode(request, kall.Hendelseshode, hendelse);
        foreach (var (navn, verdi) in kall.Hoder)
        {
            Hode(request, navn, verdi);
        }

        if (tilgang is not null && oppsett is not null)
        {
            Hode(request, "Authorization", $"{policies.AuthorizationScheme} {tilgang.Token}");
            Dpopbevis.Legg(request, oppsett, tilgang.Nokkel, nonce: null, policies.ProofNamesToken(kall.Operasjon) ? tilgang.Token : null);
        }

        return request;
    }

    private static HttpContent? Innhold(Kjernejournalkall kall) => kall switch
    {
        { Skjema: { } felt } => new FormUrlEncodedContent(felt),
        { Innhold: { } innhold } => new StringContent(innhold.ToJsonString(), Encoding.UTF8, MediaTypeHeaderValue.Parse(kall.Innholdstype)),
        _ => null,
    };

    private static void Hode(HttpRequestMessage request, string navn, string? verdi)
    {
        if (verdi is not null)
        {
            request.Headers.TryAddWithoutValidation(navn, verdi);
        }
    }

    private void Loggfor(Kjernejournalkall kall, Tilgang? tilgang, Kjernejournalsvar svar, string? hendelse)
    {
        if (policies.LogsPersonNumber)
        {
            logg($"Kjernejournal: {kall.Operasjon} for {kall.Fnr}");
        }

        if (policies.LogsSecrets && tilgang is not null)
        {
            logg($"Kjernejournal: token {tilgang.Token}");
        }

        if (svar.Feil is { } feil)
        {
            Loggfor(kall.Operasjon, feil, hendelse);
        }
        else
        {
            logg($"Kjernejournal: {kall.Operasjon} besvart{Hendelser(Kjernejournalfeil.Hendelsen(svar.Svar!), hendelse)}");
        }
    }
}
