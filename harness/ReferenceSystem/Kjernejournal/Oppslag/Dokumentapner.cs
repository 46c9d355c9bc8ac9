using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Opens a document of the list that was fetched; it is kept in memory alone, and is gone with the list.</summary>
internal sealed class Dokumentapner(EhrSession session, Innsynstjeneste<Dokumentrad> liste, Kjernejournaltilgang tilgang, Innsynsvakt vakt, Kjernejournalrekke rekke)
{
    private readonly OppslagPolicies _policies = session.Policies.Kjernejournal.Oppslag;
    private volatile Nettsvar? _apent;

    /// <summary>The open document; null for none.</summary>
    public Nettsvar? Apent => _apent;

    /// <summary>Closes it; that the list is forgotten keeps one that is on its way from being shown.</summary>
    public void Glem() => _apent = null;

    /// <summary>Opens a document.</summary>
    /// <param name="bruker">Who asks.</param>
    /// <param name="id">The document's id.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<Attempt> ApneAsync(CastUser bruker, string id, CancellationToken cancellationToken)
    {
        var rad = liste.Visning.Rader.FirstOrDefault(each => each.Id == id);
        if (vakt.Hindring(bruker) is { } hindring)
        {
            return Stanset(hindring);
        }

        if (rad?.Adresse is null || liste.Visning.Attest is not { } attest)
        {
            return Stanset("Dokumentet er ikke i listen for pasienten som er åpen. Hent dokumentlisten på nytt.");
        }

        Attempt? forsok = null;
        var runde = liste.Runde;
        await rekke.Kjor(async slutt => forsok = await ApneNaAsync(rad, attest, runde, slutt).ConfigureAwait(false)).WaitAsync(cancellationToken).ConfigureAwait(false);
        return forsok ?? Stanset("Fagsystemet ble lukket.");
    }

    private async Task<Attempt> ApneNaAsync(Dokumentrad rad, Attest attest, int runde, CancellationToken cancellationToken)
    {
        if (liste.ErForlatt(runde))
        {
            return Forlatt();
        }

        var fnr = attest.Pasient.Nummer()!;
        var kall = new Kjernejournalkall
        {
            Operasjon = Kjernejournaloperasjon.Dokument,
            Metode = HttpMethod.Get,
            Adresse = rad.Adresse!,
            Kildesystemhode = KjernejournalHoder.NhnKildesystem,
            Hendelseshode = KjernejournalHoder.NhnHendelse,
            Fnr = fnr,
            Hoder = [new(KjernejournalHoder.Pasient, fnr)],
        };
        var sendt = await tilgang.SendAsync(kall, Tokenformal.Dokumenter(attest.Grunnlag), attest, cancellationToken).ConfigureAwait(false);
        if (sendt.Svar.Feil is { } feil)
        {
            return Attempts.Shown(feil.ErAvslag ? AttemptOutcome.Refused : AttemptOutcome.Unconfirmed, "error", Innsynstekster.Feilet("Dokumentet", feil));
        }

        if (liste.ErForlatt(runde))
        {
            return Forlatt();
        }

        _apent = sendt.Svar.Svar;
        if (_policies.LogsAccess)
        {
            session.Innsyn.Loggfor(attest, "dokument");
        }

        return Attempts.Shown(AttemptOutcome.Performed, "information", $"Dokumentet «{rad.Tittel}» er åpnet.");
    }

    private static Attempt Forlatt() =>
        Attempts.Shown(AttemptOutcome.Unconfirmed, "warning", "Pasienten, brukeren eller virksomheten ble byttet før dokumentet kom. Det er ikke vist.");

    private static Attempt Stanset(string tekst) => Attempts.Stopped([Attempts.Told("error", tekst)]);
}
