using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>Fetches a patient's critical information and shows it, or says why it cannot be shown.</summary>
internal sealed class Kritiskhenting(KritiskInformasjonPolicies policies, Kritisktjeneste tjeneste, Kritiskutsyn utsyn, Innsynslogg innsyn)
{
    private const string Blokkeringskode = "KJF-000180";

    /// <summary>Called when the service refused.</summary>
    public Action VedAvslag { get; init; } = () => { };

    /// <summary>Fetches.</summary>
    /// <param name="attest">The attest, with the basis that the user chose.</param>
    /// <param name="forhoyet">Whether the user asks for what the patient has restricted.</param>
    /// <param name="runde">The round, of <see cref="Kritiskutsyn.Runde"/>.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Attempt> HentAsync(Attest attest, bool forhoyet, int runde, CancellationToken cancellationToken)
    {
        Kritiskstatus? status = null;
        if (policies.AsksStatusFirst)
        {
            (status, var feil) = await tjeneste.StatusAsync(attest, cancellationToken).ConfigureAwait(false);
            if (!utsyn.Gjelder(runde))
            {
                return Forlatt();
            }

            if (feil is not null)
            {
                return Mislyktes(feil);
            }
        }

        if (status is { Blokkert: true } && policies.RespectsBlock)
        {
            utsyn.VisUten(Kritiskvisning.Blokkert, "Pasienten har blokkert deg fra innsyn i kjernejournal.");
            return Vist(AttemptOutcome.Refused);
        }

        if (!policies.ReadsAnew && utsyn.Kopi is { } kjent)
        {
            utsyn.Vis(kjent, melding: null);
            return Vist(AttemptOutcome.Performed);
        }

        var grunnlag = policies.BasisRead(attest.Grunnlag!, forhoyet, status?.Sperret ?? false);
        if (status is { Sperret: true } && !Forhoyelse.Er(grunnlag))
        {
            utsyn.VisUten(Kritiskvisning.Sperret, "Pasienten har sperret kritisk informasjon. Den kan åpnes med samtykke eller i en akutt situasjon, når du ber om det.");
            return Vist(AttemptOutcome.Refused);
        }

        return await LesAsync(attest, grunnlag, status, runde, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fetches what the copy has anew, on what it was fetched on.</summary>
    public Task<Attempt> HentPaNyttAsync(Kritiskkopi kopi, CancellationToken cancellationToken) =>
        HentAsync(kopi.Attest, Forhoyelse.Er(kopi.Grunnlag), utsyn.Runde, cancellationToken);

    /// <summary>Another patient, user or organisation came between.</summary>
    public static Attempt Forlatt() =>
        Attempts.Shown(AttemptOutcome.Unconfirmed, "warning", "Kritisk informasjon er ikke hentet: pasient, bruker eller virksomhet ble byttet før kjernejournal svarte.");

    /// <summary>Shows a failing in place of the list.</summary>
    public Attempt Mislyktes(Kjernejournalfeil feil)
    {
        if (feil.ErAvslag)
        {
            VedAvslag();
        }

        var tekst = feil.Brukermelding is { } sagt ? $"{sagt}{(sagt.EndsWith('.') ? "" : ".")}" : $"{Indikatorvisning.UtenKontakt}. Vent litt og prøv igjen.";
        utsyn.VisUten(feil.Kode == Blokkeringskode ? Kritiskvisning.Blokkert : Kritiskvisning.Feil, $"{tekst} Kritisk informasjon er ikke hentet.");
        return Vist(feil.ErAvslag ? AttemptOutcome.Refused : AttemptOutcome.Unconfirmed);
    }

    private async Task<Attempt> LesAsync(Attest attest, string grunnlag, Kritiskstatus? status, int runde, CancellationToken cancellationToken)
    {
        var (opplysninger, feil) = await tjeneste.AlleAsync(attest, policies.BasisSent(grunnlag), () => utsyn.Gjelder(runde), cancellationToken).ConfigureAwait(false);
        if (!utsyn.Gjelder(runde))
        {
            return Forlatt();
        }

        if (opplysninger is null)
        {
            return Mislyktes(feil!);
        }

        innsyn.Loggfor(attest, Kritiskjournal.Hva);
        utsyn.Vis(new Kritiskkopi(attest, grunnlag, status?.SistEndret, status is not null && policies.Warns(status), opplysninger), melding: null);
        return Vist(AttemptOutcome.Performed);
    }

    private Attempt Vist(AttemptOutcome utfall)
    {
        var slag = utfall == AttemptOutcome.Performed ? "information" : "error";
        return utsyn.Visning.Melding is { } tekst
            ? Attempts.Shown(utfall, slag, tekst)
            : new Attempt { Outcome = utfall, RefusedBy = utfall == AttemptOutcome.Refused ? "tjeneste" : null };
    }
}
