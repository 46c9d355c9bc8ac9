using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Makes hodemeldinger to helsenorge, and puts them in the outbox.</summary>
internal sealed class Hodebygger(Meldingsmiljo miljo)
{
    /// <summary>Makes a message about a patient.</summary>
    /// <param name="funksjon">The message function.</param>
    /// <param name="fra">HER-id of the service that it is from.</param>
    /// <param name="pasient">The patient; null for none.</param>
    /// <param name="samtale">The message that it answers and the conversation's first; null for a new conversation.</param>
    /// <param name="dokumenter">The message itself first, then what goes with it.</param>
    public Utboksmelding Lag(string funksjon, string fra, CastPatient? pasient, ConversationRef? samtale, params Document[] dokumenter)
    {
        var egen = miljo.Egen(fra)!;
        var na = miljo.Klokke.GetUtcNow();
        var hode = miljo.Policies.Head(new MsgHead
        {
            MsgInfo = new MsgInfo
            {
                Type = new CS(funksjon),
                GenDate = na,
                MsgId = Guid.NewGuid().ToString(),
                Ack = new CS("J", "Ja"),
                ConversationRef = samtale,
                Sender = Part(miljo.Sesjon.Cast.Virksomhet.Navn, miljo.Sesjon.Cast.Virksomhet.HerId, egen.Navn, egen.HerId),
                Receiver = Mottaker(),
                Patient = pasient is null ? null : Pasient(pasient),
            },
            Documents = dokumenter,
        });
        return new Utboksmelding
        {
            MsgId = hode.MsgInfo.MsgId,
            Funksjon = funksjon,
            Fra = fra,
            Til = miljo.Helsenorge,
            Innhold = MsgHeadWriter.ToBytes(hode),
            Pasient = pasient?.Nokkel,
            VenterKvittering = hode.MsgInfo.Ack?.V == "J",
            Laget = na,
            NesteForsok = na,
        };
    }

    /// <summary>Keeps a message until it is sent.</summary>
    public Utboksmelding Legg(Utboksmelding melding)
    {
        miljo.Lager.Lagre(melding.MsgId, melding);
        return melding;
    }

    // The organisation above the receiver is known from the register once it has answered.
    private Organisation Mottaker()
    {
        var funnet = miljo.Register.Kjent(miljo.Helsenorge);
        var navn = miljo.Sesjon.Cast.Parter["helsenorge"].Navn;
        return Part(funnet?.OverordnetNavn ?? navn, funnet?.OverordnetHerId ?? miljo.Helsenorge, navn, miljo.Helsenorge);
    }

    private static Organisation Part(string virksomhet, string virksomhetHer, string tjeneste, string tjenesteHer) => new()
    {
        OrganisationName = virksomhet,
        Idents = [Ident.Her(virksomhetHer)],
        Unit = new Organisation { OrganisationName = tjeneste, Idents = [Ident.Her(tjenesteHer)] },
    };

    private static Patient Pasient(CastPatient pasient) => new()
    {
        FamilyName = pasient.Etternavn,
        GivenName = pasient.Fornavn,
        Idents = pasient.Fnr is { } fnr ? [Ident.Fnr(fnr)] : pasient.Dnr is { } dnr ? [Ident.Dnr(dnr)] : [],
    };
}
