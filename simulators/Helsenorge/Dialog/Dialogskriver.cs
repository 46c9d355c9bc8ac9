using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Dialog;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kalendere;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.Messages.Pasientrelasjoner;

namespace AcceptanceHarness.Simulators.Helsenorge.Dialog;

/// <summary>Writes what helsenorge sends: citizens' messages, receipts and synchronous answers.</summary>
internal static class Dialogskriver
{
    private static readonly CV Fritekst = new("99", TypeForesporsel.Oid, "Annet");
    private static readonly CV Kommunikasjonstest = new("KT", "2.16.578.1.12.4.1.1.7603", "Kommunikasjonstest");

    /// <summary>A citizen's message.</summary>
    public static Utgaende Melding(Tenant tenant, string helsenorge, Innbyggermelding melding)
    {
        var sporsmal = new Foresporsel
        {
            TypeForesp = melding.Funksjon switch
            {
                Meldingsfunksjon.Reseptfornyelse => TypeForesporsel.Reseptfornying,
                Meldingsfunksjon.Test => Kommunikasjonstest,
                Meldingsfunksjon.Timereservasjon => TypeForesporsel.Timereservasjon,
                _ => Fritekst,
            },
            Sporsmal = melding.Tekst,
            DokIdForesp = melding.ReseptId,
        };
        var hode = Hode(tenant, melding.Funksjon, melding.Avsender ?? helsenorge, melding.Mottaker ?? melding.Til, melding.MsgId) with
        {
            Documents =
            [
                Document.Of(DialogmeldingWriter.Write(new Dialogmelding { Foresporsler = [sporsmal] })),
                .. melding.Time is { } time ? [Document.Of(KalenderWriter.Write(Kalenderen(tenant, time)))] : Array.Empty<Document>(),
                .. melding.Handlende is { } handlende ? [Document.Of(PasientrelasjonWriter.Write(Relasjon(handlende)))] : Array.Empty<Document>(),
                .. melding.Vedlegg.Select(vedlegg => Document.OfAttachment(vedlegg.Innhold, vedlegg.MimeType, "Vedlegg")),
            ],
        };
        var bytes = MsgHeadWriter.ToBytes(hode with { MsgInfo = hode.MsgInfo with { Patient = Pasient(melding), ConversationRef = Samtale(melding), Ack = melding.BerOmKvittering ? hode.MsgInfo.Ack : new CS("N", "Nei") } });
        var synkron = melding.Funksjon == Meldingsfunksjon.Test || melding is { Funksjon: Meldingsfunksjon.Timereservasjon, Time: null };
        return melding.Endre(new Utgaende
        {
            Fra = helsenorge,
            Til = melding.Til,
            Koslag = synkron ? Konavn.Sync : Konavn.Async,
            Funksjon = melding.Funksjon,
            MessageId = melding.MessageId,
            Innhold = melding.EndreInnhold(bytes),
            Signert = melding.Signert,
            KryptertFor = melding.KryptertFor,
        });
    }

    /// <summary>The receipt of a message.</summary>
    public static Utgaende Kvittering(Tenant tenant, Mottatt mottatt, string status, (string Kode, string Tekst)? feil)
    {
        var til = mottatt.Melding.Egenskap(AmqpEgenskaper.FromHerId)!;
        var kvittering = new Apprec
        {
            MIGversion = Apprec.Version11,
            GenDate = tenant.CaseClock.GetUtcNow(),
            Id = Guid.NewGuid().ToString(),
            Sender = Part(tenant, mottatt.HerId),
            Receiver = Part(tenant, til),
            Status = new CS(status, status == "1" ? "OK" : status == "2" ? "Avvist" : "OK, feil i delmelding"),
            Errors = feil is var (kode, tekst) ? [new CV(kode, FeilkodeApprec.Oid, tekst, tekst)] : [],
            OriginalMsgId = new OriginalMsgId(
                new CS(mottatt.Fakta(MeldingsFacts.Type) ?? mottatt.Melding.Funksjon ?? ""),
                XmlTidspunkt.Les(mottatt.Fakta(MeldingsFacts.GenDate)) ?? tenant.CaseClock.GetUtcNow(),
                mottatt.Fakta(MeldingsFacts.MeldingId)!),
        };
        return new Utgaende { Fra = mottatt.HerId, Til = til, Koslag = Konavn.Async, Funksjon = Meldingsfunksjon.Apprec, Innhold = ApprecWriter.ToBytes(kvittering) };
    }

    /// <summary>The answer to a communication test.</summary>
    public static Utgaende Testsvar(Tenant tenant, Mottatt mottatt)
    {
        var til = mottatt.Melding.Egenskap(AmqpEgenskaper.FromHerId)!;
        var id = mottatt.Fakta(MeldingsFacts.MeldingId) ?? "";
        var hode = Hode(tenant, Meldingsfunksjon.Test, mottatt.HerId, til, msgId: null);
        return new Utgaende
        {
            Fra = mottatt.HerId,
            Til = til,
            Koslag = Konavn.Syncreply,
            Funksjon = Meldingsfunksjon.Test,
            KorrelasjonId = mottatt.Melding.KorrelasjonId ?? mottatt.Melding.MessageId,
            MedSvarTil = false,
            Innhold = MsgHeadWriter.ToBytes(hode with
            {
                MsgInfo = hode.MsgInfo with { ConversationRef = new ConversationRef(id, id) },
                Documents = [Document.Of(DialogmeldingWriter.Write(new Dialogmelding { Notater = [new Notat { TemaKodet = Kommunikasjonstest, TekstNotatInnhold = "Mottatt" }] }))],
            }),
        };
    }

    private static Kalender Kalenderen(Tenant tenant, Timeonske time) => new()
    {
        Prodid = "-//Helsenorge (simulator)//NO",
        Method = time.Avbestill ? "CANCEL" : "REQUEST",
        Avtaler =
        [
            new Kalenderavtale { Uid = time.Uid, Sequence = time.Sekvens, Dtstamp = Kalendertid.Utc(tenant.CaseClock.GetUtcNow()), Dtstart = time.Start, Status = time.Avbestill ? "CANCELLED" : null },
        ],
    };

    private static MsgHead Hode(Tenant tenant, string funksjon, string fra, string til, string? msgId) => new()
    {
        MsgInfo = new MsgInfo
        {
            Type = new CS(funksjon),
            GenDate = tenant.CaseClock.GetUtcNow(),
            MsgId = msgId ?? Guid.NewGuid().ToString(),
            Ack = new CS("J", "Ja"),
            Sender = Organisasjon(tenant, fra),
            Receiver = Organisasjon(tenant, til),
        },
        Documents = [],
    };

    private static Organisation Organisasjon(Tenant tenant, string herId)
    {
        var part = Partregister.Hos(tenant).Finn(herId);
        return new Organisation
        {
            OrganisationName = part?.Overordnet?.Navn ?? "Ukjent virksomhet",
            Idents = [Ident.Her(part?.Overordnet?.HerId ?? herId)],
            Unit = new Organisation { OrganisationName = part?.Navn ?? "Ukjent tjeneste", Idents = [Ident.Her(herId)] },
        };
    }

    private static ApprecPart Part(Tenant tenant, string herId) =>
        new() { Name = Partregister.Hos(tenant).Finn(herId)?.Navn ?? "", Id = herId, TypeId = new CS("HER", "HER-id") };

    private static Patient? Pasient(Innbyggermelding melding) => melding.Fnr is null ? null : new Patient
    {
        FamilyName = melding.Etternavn,
        GivenName = melding.Fornavn,
        Idents = [Nummer(melding.Fnr)],
    };

    // The day of a D-number is 40 more.
    private static Ident Nummer(string nummer) => nummer[0] >= '4' ? Ident.Dnr(nummer) : Ident.Fnr(nummer);

    private static ConversationRef? Samtale(Innbyggermelding melding) =>
        melding.SvarPa is { } svarPa ? new ConversationRef(svarPa, melding.Samtale ?? svarPa) : null;

    private static Pasientrelasjon Relasjon(Handlende handlende) => new(
        [new Person { FamilyName = handlende.Etternavn, GivenName = handlende.Fornavn, Idents = [Nummer(handlende.Fnr)] }],
        new CV(handlende.Relasjon, RelasjonTilPasient.Oid));
}
