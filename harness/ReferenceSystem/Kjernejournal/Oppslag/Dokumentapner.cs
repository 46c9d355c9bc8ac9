using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Opens a document of the list that was fetched; it is kept in memory alone, and is gone with the list.</summary>
internal sealed class Dokumentapner(EhrSession session, Innsynstjeneste<Dokumentrad> liste, Kjernejournaltilgang tilgang, Innsynsvakt vakt, Kjernejournalrekke rekke)
{
    private volatile Nettsvar? _apent;

    /// <summary>The open document; null for none.</summary>
    public Nettsvar? Apent => _apent;

    /// <summary>Closes it.</summary>
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
        await rekke.Kjor(async slutt => forsok = await ApneNaAsync(rad, attest, slutt).ConfigureAwait(false)).WaitAsync(cancellationToken).ConfigureAwait(false);
        return forsok ?? Stanset("Fagsystemet ble lukket.");
    }

    private async Task<Attempt> ApneNaAsync(Dokumentrad rad, Attest attest, CancellationToken cancellationToken)
    {
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

        if (session.OpenPatient != attest.Pasient.Nokkel)
        {
            return Attempts.Shown(AttemptOutcome.Unconfirmed, "warning", "En annen pasient ble åpnet før dokumentet kom. Det er ikke vist.");
        }

        _apent = sendt.Svar.Svar;
        var grunnlag = attest.Grunnlag is { } kode ? Grunnlagsvalg.Ord(kode) : null;
        session.Innsyn.Enqueue(new Innsynslinje(attest.Bruker.Nokkel, attest.Laget, attest.Pasient.Nokkel, "dokument", grunnlag));
        return Attempts.Shown(AttemptOutcome.Performed, "information", $"Dokumentet «{rad.Tittel}» er åpnet.");
    }

    private static Attempt Stanset(string tekst) => Attempts.Stopped([Attempts.Told("error", tekst)]);
}
