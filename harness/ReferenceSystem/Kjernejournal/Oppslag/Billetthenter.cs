using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Gets a ticket of helseindikator for one look-up; none is kept for the next.</summary>
/// <param name="adresse">Helseindikator.</param>
/// <param name="tilgang">Calls with token and attest.</param>
/// <param name="policies">How the system behaves.</param>
internal sealed class Billetthenter(Uri adresse, Kjernejournaltilgang tilgang, OppslagPolicies policies)
{
    // Only a seeded mistake keeps tickets.
    private readonly Dictionary<string, string> _beholdt = [];

    /// <summary>A ticket; null when the patient has no kjernejournal, or why the indicator did not answer.</summary>
    /// <param name="attest">The attest for the look-up.</param>
    /// <param name="samtykke">The consent that the ticket is to be bound to.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<(string? Billett, Kjernejournalfeil? Feil)> HentAsync(Attest attest, string samtykke, CancellationToken cancellationToken)
    {
        var fnr = attest.Pasient.Nummer()!;
        var kall = new Kjernejournalkall
        {
            Operasjon = Kjernejournaloperasjon.Billett,
            Adresse = adresse,
            Kildesystemhode = KjernejournalHoder.EpjSystem,
            Fnr = fnr,
            Innhold = new JsonObject { ["fnr"] = fnr, ["samtykke"] = samtykke },
        };
        var svar = (await tilgang.SendAsync(kall, Tokenformal.Legemidler, attest, cancellationToken).ConfigureAwait(false)).Svar;
        if (svar.Feil is { } feil)
        {
            return (null, feil);
        }

        if (svar.Svar!.Objekt() is not { } body)
        {
            return (null, tilgang.Uleselig(kall.Operasjon, svar.Svar));
        }

        return JwsReading.Text(body, "ticket") is { } billett ? (Beholdt(attest, billett), null) : (null, null);
    }

    private string Beholdt(Attest attest, string ny)
    {
        if (policies.TicketKeptBy(attest) is not { } nokkel)
        {
            return ny;
        }

        _beholdt.TryAdd(nokkel, ny);
        return _beholdt[nokkel];
    }
}
