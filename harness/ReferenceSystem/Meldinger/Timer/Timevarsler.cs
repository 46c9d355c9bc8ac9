using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Messages.Dialog;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Tells citizens of appointments by message: one for each change of one appointment.</summary>
internal sealed class Timevarsler(Meldingsmiljo miljo, Hodebygger hoder, Sending sending)
{
    /// <summary>Whether the citizen has been told by a message.</summary>
    public static string Varsling(Meldingsmiljo miljo, string msgId) => miljo.Lager.Finn<Utboksmelding>(msgId)?.Status switch
    {
        Utboksstatus.Bekreftet => Timestatus.Varslet,
        Utboksstatus.Avvist or Utboksstatus.Forfalt => Timestatus.IkkeVarslet,
        _ => Timestatus.Venter,
    };

    /// <summary>Tells of a change.</summary>
    /// <param name="forrige">The appointment as it was; null for a new one.</param>
    /// <param name="time">The appointment as it is.</param>
    /// <param name="cancellationToken">Ends the sending.</param>
    public async Task<(AttemptOutcome Utfall, string Tekst)> VarsleAsync(Timeavtale? forrige, Timeavtale time, CancellationToken cancellationToken)
    {
        if (forrige is not null && time.Status == Timestatus.Avtalt && !miljo.Policies.TellsChangeAsOne)
        {
            hoder.Legg(Melding(forrige with { Status = Timestatus.Avlyst, Versjon = time.Versjon }, time.Id));
        }

        var uid = forrige is not null && !miljo.Policies.TellsChangeAsOne ? Guid.NewGuid().ToString() : time.Id;
        var melding = hoder.Legg(Melding(time, uid));
        miljo.Lager.Lagre(time.Id, miljo.Lager.Finn<Timeavtale>(time.Id)! with { MsgId = melding.MsgId });
        await sending.TomAsync(cancellationToken).ConfigureAwait(false);
        return miljo.Lager.Finn<Utboksmelding>(melding.MsgId)!.Status switch
        {
            Utboksstatus.Avvist => (AttemptOutcome.Refused, "Innbyggeren er ikke varslet om timen"),
            Utboksstatus.Venter => (AttemptOutcome.Unconfirmed, "Innbyggeren varsles når meldingstjenesten svarer"),
            _ => (AttemptOutcome.Performed, "Innbyggeren er varslet, og varselet venter på kvittering"),
        };
    }

    private Utboksmelding Melding(Timeavtale time, string uid) => hoder.Lag(
        Meldingsfunksjon.Avtaleutsending, time.Enhet ?? miljo.Egne[0].HerId, miljo.Sesjon.Patient(time.Pasient!), samtale: null,
        Document.Of(DialogmeldingWriter.Write(new Dialogmelding
        {
            Notater = [new Notat { TemaKodet = Dialogkoder.Svar, TekstNotatInnhold = time.Status == Timestatus.Avlyst ? "Timen er avlyst" : "Du har fått time" }],
        })),
        Timekalender.Dokument(miljo, time.Status == Timestatus.Avlyst ? "CANCEL" : "REQUEST", time with { Id = uid }));
}
