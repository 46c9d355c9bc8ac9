using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Dialog;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kalendere;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Lets citizens see free times, reserve one and cancel it: a time is given once, and what is older never undoes what is newer.</summary>
internal sealed class Timedialog(Meldingsmiljo miljo, Hodebygger hoder) : IMeldingsbehandler
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Funksjoner { get; } = [Meldingsfunksjon.Timereservasjon, Meldingsfunksjon.Avtaleavbestilling];

    /// <inheritdoc/>
    public (string Status, string? Feilkode) Motta(Lest lest)
    {
        if (Avtale(lest) is null)
        {
            return (StatusApprec.Avvist.V, FeilkodeApprec.XmlValidererIkke.V);
        }

        if (Pasient(lest) is not null)
        {
            return (StatusApprec.Ok.V, null);
        }

        miljo.Oppgave("ukjent-pasient", lest.Hode!.MsgInfo.MsgId, null, "En innbygger som ikke er pasient her, ber om time. Ingenting er lagt i timeboken.");
        return (StatusApprec.Avvist.V, FeilkodeApprec.PasientFinnesIkke.V);
    }

    /// <inheritdoc/>
    public void Folg(Lest lest)
    {
        if (Avtale(lest) is not { } lestAvtale || Pasient(lest) is not { } pasient)
        {
            return;
        }

        if (lestAvtale.Avlyst)
        {
            Avbestill(lestAvtale.Avtale, pasient);
        }
        else
        {
            Svar(lest, pasient, Reserver(lestAvtale.Avtale, pasient));
        }
    }

    /// <inheritdoc/>
    public Utboksmelding? Svar(Lest lest)
    {
        var ledige = miljo.Lager.Alle<Timeavtale>().Where(time => time.Status == Timestatus.Ledig && time.Start > miljo.Klokke.GetUtcNow()).ToList();
        return hoder.Lag(
            Meldingsfunksjon.Timereservasjon, lest.Til, Pasient(lest), Samtale(lest),
            [Notat(Dialogkoder.Svar, ledige.Count == 0 ? "Ingen ledige timer" : "Ledige timer"), .. ledige.Count == 0 ? Array.Empty<Document>() : [Timekalender.Dokument(miljo, "PUBLISH", ledige)]]);
    }

    private Timeavtale? Reserver(Kalenderavtale onske, CastPatient pasient)
    {
        if (miljo.Lager.Finn<Timeavtale>(onske.Uid) is not { } time || Timekalender.Start(miljo, onske) != time.Start
            || (time.Status != Timestatus.Ledig && miljo.Policies.GivesTimeOnce)
            || (ErEldre(onske, time) && miljo.Policies.HeedsSequence))
        {
            return null;
        }

        var reservert = time with { Pasient = pasient.Nokkel, Status = Timestatus.Avtalt, Endret = miljo.Klokke.GetUtcNow() };
        miljo.Lager.Lagre(time.Id, reservert);
        return reservert;
    }

    private void Avbestill(Kalenderavtale onske, CastPatient pasient)
    {
        if (miljo.Lager.Finn<Timeavtale>(onske.Uid) is not { } time || (ErEldre(onske, time) && miljo.Policies.HeedsSequence)
            || (time.Pasient is not null && time.Pasient != pasient.Nokkel))
        {
            return;
        }

        // The number is kept also of a time that nobody had: what the citizen sent before this may come after it.
        var avbestilt = time with { Versjon = Math.Max(time.Versjon, onske.Sequence ?? 0), Endret = miljo.Klokke.GetUtcNow() };
        miljo.Lager.Lagre(time.Id, miljo.Policies.FreesCancelledTime ? avbestilt with { Pasient = null, Status = Timestatus.Ledig } : avbestilt);
        miljo.Logg("time avbestilt", time.Id, pasient: pasient.Nokkel);
    }

    private void Svar(Lest lest, CastPatient pasient, Timeavtale? reservert)
    {
        var svar = hoder.Legg(hoder.Lag(
            lest.Hode!.MsgInfo.Type.V, lest.Til, pasient, Samtale(lest),
            [
                Notat(reservert is null ? TemaSvar.TimeIkkeTilgjengelig : TemaSvar.TimereservasjonBekreftet, reservert is null ? "Timen er ikke ledig" : "Timen er din"),
                .. reservert is null ? Array.Empty<Document>() : [Timekalender.Dokument(miljo, "REQUEST", reservert)],
            ]));
        if (reservert is not null)
        {
            miljo.Lager.Lagre(reservert.Id, reservert with { MsgId = svar.MsgId, Varsling = Timestatus.Venter });
        }
    }

    private CastPatient? Pasient(Lest lest) => miljo.Policies.Match(miljo.Sesjon.Cast.Pasienter, lest.Hode!.MsgInfo.Patient);

    private static bool ErEldre(Kalenderavtale onske, Timeavtale time) => (onske.Sequence ?? 0) < time.Versjon;

    private static ConversationRef Samtale(Lest lest) =>
        new(lest.Hode!.MsgInfo.MsgId, lest.Hode.MsgInfo.ConversationRef?.RefToConversation ?? lest.Hode.MsgInfo.MsgId);

    private static Document Notat(CV tema, string tekst) =>
        Document.Of(DialogmeldingWriter.Write(new Dialogmelding { Notater = [new Notat { TemaKodet = tema, TekstNotatInnhold = tekst }] }));

    private static (Kalenderavtale Avtale, bool Avlyst)? Avtale(Lest lest)
    {
        try
        {
            return Timekalender.Les(lest.Hode!);
        }
        catch (MessageFormatException)
        {
            return null;
        }
    }
}
