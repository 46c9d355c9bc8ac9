using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Makes the messages: head, content and signature.</summary>
internal sealed class MessageFactory(EhrPolicies policies, ScenarioCast cast, Keys keys, TimeProvider clock)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Norwegian time now.</summary>
    public DateTimeOffset Na => NorskTid.Na(clock);

    /// <summary>A signed message; one with versions says which it builds on.</summary>
    public byte[] Make(
        CS type, string msgId, CastUser user, CastPatient? patient, XElement content, bool signed = true, ConversationRef? builtOn = null)
    {
        var head = new MsgHead
        {
            MsgInfo = policies.Head(new MsgInfo
            {
                Type = type,
                GenDate = Na,
                MsgId = msgId,
                ConversationRef = builtOn,
                Sender = Sender(user),
                Receiver = Receiver(),
                Patient = patient is null ? null : Patient(patient),
            }),
            Documents = [Document.Of(content)],
        };
        var clear = Utf8.GetBytes(policies.BeforeSigning(Utf8.GetString(MsgHeadWriter.ToBytes(head))));
        return signed ? Sign(type, clear, user) : clear;
    }

    /// <summary>What the prescriber chose, as the content of an M1 without reference number; Utloper and OppdatertFest come from the product register.</summary>
    public Resept Utkast(Wire.Adapter.Forskrivning valg) => new()
    {
        Forskrivningsdato = IDag,
        Utloper = IDag,
        RekvLegensNavn = valg.ILegensNavn ? true : null,
        ReseptDokLegemiddel = new ReseptDokLegemiddel
        {
            Antall = valg.Antall,
            Merknad = valg.Merknad,
            RefHjemmel = Hjemmel(valg.RefHjemmel),
            Reiterasjon = valg.Reiterasjon,
            Forskrivning = Forskrivning(valg, IDag),
        },
        OppdatertFest = DateTimeOffset.UnixEpoch,
        TidligsteUtlevering = valg.TidligsteUtlevering is { } earliest ? policies.EarliestDispensing(earliest) : null,
        LastResept = valg.Last || valg.ILegensNavn,
    };

    /// <summary>What an earlier prescription says, prescribed again from today: the dosing is the same, only its dates move.</summary>
    public Resept PaNytt(Resept tidligere)
    {
        var days = IDag.DayNumber - tidligere.Forskrivningsdato.DayNumber;
        var forskrivning = tidligere.ReseptDokLegemiddel.Forskrivning;
        return policies.CarriedOver(tidligere with
        {
            Forskrivningsdato = IDag,
            RefNr = null,
            TidligsteUtlevering = null,
            ReseptDokLegemiddel = tidligere.ReseptDokLegemiddel with
            {
                Forskrivning = forskrivning with { Doseringer = [.. forskrivning.Doseringer.Select(dosering => Flyttet(dosering, days))] },
            },
        });
    }

    private DateOnly IDag => policies.Day(clock.GetUtcNow());

    private static CV? Hjemmel(string? kode) => kode switch
    {
        null => null,
        "200" => Refusjonshjemmel.Paragraf2,
        "302" => Refusjonshjemmel.Paragraf3b,
        "905" => Refusjonshjemmel.HResept,
        _ => new CV(kode, Refusjonshjemmel.Oid, $"Hjemmel {kode}"),
    };

    private static Dosering Flyttet(Dosering dosering, int days) => dosering with
    {
        Starttidspunkt = dosering.Starttidspunkt?.Day is { } start ? TS.OfDay(start.AddDays(days)) : dosering.Starttidspunkt,
        Sluttidspunkt = dosering.Sluttidspunkt?.Day is { } end ? TS.OfDay(end.AddDays(days)) : dosering.Sluttidspunkt,
    };

    private Wire.Messages.Eresept.Forskrivning Forskrivning(Wire.Adapter.Forskrivning valg, DateOnly today) => new()
    {
        Bruksomrade = valg.Bruksomrade,
        DosVeiledEnkel = policies.DosingText(DosevalgTekst.Skriv(valg.Dosering)),
        Bruk = valg.Bruk switch { "2" => Wire.Messages.Kodeverk.Bruk.Kur, "3" => Wire.Messages.Kodeverk.Bruk.VedBehov, _ => Wire.Messages.Kodeverk.Bruk.Fast },
        Doseringer = DosevalgStruktur.Skriv(valg.Dosering, today),
        Legemiddel = new Legemiddelpakning
        {
            Atc = new CV(valg.Atc, Kodeverksreferanse.Atc, valg.AtcNavn),
            NavnFormStyrke = valg.NavnFormStyrke,
            Reseptgruppe = new CS(valg.Reseptgruppe, $"Reseptgruppe {valg.Reseptgruppe}"),
            Varenr = valg.Varenr ?? throw new InvalidOperationException("En pakning må ha varenummer."),
            PakningsinfoResept =
            [
                new PakningsinfoResept(valg.NavnFormStyrke.Split(' ')[0], valg.Pakningsstr, new CV(valg.PakningEnhet, "2.16.578.1.12.4.1.1.7452", valg.PakningEnhet == "stk" ? "stykk" : valg.PakningEnhet)),
            ],
        },
    };

    private byte[] Sign(CS type, byte[] clear, CastUser user)
    {
        var signer = policies.SignerOf(type.V);
        if (signer == Signer.Nobody)
        {
            return clear;
        }

        var key = signer switch
        {
            Signer.Prescriber => user.Signatur,
            Signer.Organisation => cast.Virksomhet.Signering,
            Signer.OtherPrescriber => cast.Brukere.First(b => b.Nokkel != user.Nokkel).Signatur,
            _ => throw new InvalidOperationException($"Ukjent signatar {signer}."),
        };
        return Utf8.GetBytes(policies.AfterSigning(Utf8.GetString(XmlSignature.Sign(clear, keys.Load(key)))));
    }

    private Organisation Sender(CastUser user) => new()
    {
        OrganisationName = cast.Virksomhet.Navn,
        Idents = [Ident.Enh(cast.Virksomhet.Orgnr), Ident.Her(cast.Virksomhet.HerId)],
        HealthcareProfessional = new HealthcareProfessional
        {
            TypeHealthcareProfessional = TypeHelsepersonell.Lege,
            FamilyName = user.Etternavn,
            GivenName = user.Fornavn,
            Idents = [Ident.Hpr(user.Hpr)],
        },
    };

    private Organisation Receiver()
    {
        var party = cast.Parter["reseptformidleren"];
        return new Organisation { OrganisationName = party.Navn, Idents = [Ident.Enh(party.Orgnr), Ident.Her(party.HerId)] };
    }

    private static Patient Patient(CastPatient patient) => new()
    {
        FamilyName = patient.Etternavn,
        GivenName = patient.Fornavn,

        // R0908: with a fødselsnummer the date of birth is derived by Reseptformidleren and must not be sent.
        DateOfBirth = patient.Fnr is null ? patient.Fodselsdato : null,
        Sex = patient.Kjonn switch { "1" => Kjonn.Mann, "2" => Kjonn.Kvinne, _ => Kjonn.IkkeSpesifisert },
        Idents = (patient.Fnr, patient.Dnr) switch
        {
            ({ } fnr, _) => [Ident.Fnr(fnr)],
            (_, { } dnr) => [Ident.Dnr(dnr)],
            _ => [],
        },
    };
}
