using System.Xml.Linq;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;
using M1 = AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.Features.Runs;

/// <summary>What Reseptformidleren holds for a scenario, set from the outside: others' prescriptions, the pharmacy's work, the patient's choices.</summary>
public sealed class Reseptlager(TestPki pki, Scene scene)
{
    /// <summary>Puts in a prescription that another prescriber sent; gives its id.</summary>
    public string LeggInn(CastPatient patient, bool last = false) => ReseptformidlerenSimulator.LeggInn(scene.Tenant, Melding(patient, Resept(last)));

    /// <summary>Puts in a prescription of another prescriber with the given words and structure; gives its id.</summary>
    public string LeggInn(CastPatient patient, Dosevalg tekst, Dosevalg struktur) =>
        ReseptformidlerenSimulator.LeggInn(scene.Tenant, Melding(patient, MedDosering(Resept(last: false), tekst, struktur)));

    /// <summary>Puts in a prescription that was written to the patient's former number; gives its id.</summary>
    public string LeggInnPaTidligereNummer(CastPatient patient)
    {
        var former = patient.TidligereFnr is [var number, ..]
            ? number
            : throw new NotDecidedException("Pasienten i rollebesetningen har ikke noe tidligere fødselsnummer (tidligereFnr).");
        ReseptformidlerenSimulator.EndreFnr(scene.Tenant, former, patient.KrevNummer());
        return LeggInn(patient.Fnr is null ? patient with { Dnr = former } : patient with { Fnr = former });
    }

    /// <summary>Puts in a list of medicines in use that another doctor delivered, with one medicine on it; gives the list's id and the entry's.</summary>
    public (string ListeId, string OppforingId) LeggInnListe(CastPatient patient)
    {
        var oppforing = new M1.EnkeltoppforingLIB
        {
            Id = Guid.NewGuid().ToString(),
            Type = TypeOppforing.UtenResept,
            SistEndret = NorskTid.Na(scene.Clock),
            ReseptDokLegemiddelB64 = M1.ReseptDokBase64.Write(Resept(last: false).ReseptDokLegemiddel),
        };
        var liste = new M1.LegemidlerIBruk { Enkeltoppforinger = [oppforing] };
        return (
            ReseptformidlerenSimulator.LeggInnListe(scene.Tenant, Melding(patient, Meldingstype.LegemidlerIBruk, M1.LegemidlerIBrukWriter.Write(liste))),
            oppforing.Id);
    }

    /// <summary>The list that Reseptformidleren holds now, as it was sent; null when there is none.</summary>
    public ReadOnlyMemory<byte>? Liste(CastPatient patient) =>
        ReseptformidlerenSimulator.Liste(scene.Tenant, patient.KrevNummer())?.Original;

    public void Reserver(CastPatient patient) => ReseptformidlerenSimulator.Reserver(scene.Tenant, patient.KrevNummer(), reservert: true);

    public void Ekspeder(string reseptId) => ReseptformidlerenSimulator.Utlevering(scene.Tenant).Ekspeder(reseptId);

    public void Utlever(string reseptId)
    {
        var apotek = ReseptformidlerenSimulator.Utlevering(scene.Tenant);
        apotek.Ekspeder(reseptId);
        apotek.Utlever(reseptId, avsluttet: true);
    }

    public void Tilbakekall(string reseptId, CastPatient patient) =>
        ReseptformidlerenSimulator.TilbakekallSomAnnen(scene.Tenant, reseptId, patient.KrevNummer());

    private byte[] Melding(CastPatient patient, M1.Resept resept) => Melding(patient, Meldingstype.Resept, M1.ReseptWriter.Write(resept));

    private byte[] Melding(CastPatient patient, CS type, XElement content)
    {
        var (doctor, office) = (scene.World.Prescribers[1], scene.World.OtherOffice);
        var head = new MsgHead
        {
            MsgInfo = new MsgInfo
            {
                Type = type,
                GenDate = NorskTid.Na(scene.Clock),
                MsgId = Guid.NewGuid().ToString(),
                Sender = new Organisation
                {
                    OrganisationName = office.Name,
                    Idents = [Ident.Enh(office.Orgnr), Ident.Her(office.HerId)],
                    HealthcareProfessional = new HealthcareProfessional
                    {
                        FamilyName = doctor.FamilyName,
                        GivenName = doctor.GivenName,
                        Idents = [Ident.Hpr(doctor.Hpr)],
                    },
                },
                Receiver = new Organisation
                {
                    OrganisationName = scene.Cast.Parter["reseptformidleren"].Navn,
                    Idents = [Ident.Her(scene.Cast.Parter["reseptformidleren"].HerId)],
                },
                Patient = new Patient
                {
                    FamilyName = patient.Etternavn,
                    GivenName = patient.Fornavn,
                    Sex = patient.Kjonn == "1" ? Kjonn.Mann : Kjonn.Kvinne,
                    DateOfBirth = patient.Fnr is null ? patient.Fodselsdato : null,
                    Idents = [patient.Fnr is { } fnr ? Ident.Fnr(fnr) : Ident.Dnr(patient.KrevNummer())],
                },
            },
            Documents = [Document.Of(content)],
        };
        return XmlSignature.Sign(MsgHeadWriter.ToBytes(head), pki.For(doctor));
    }

    private static M1.Resept MedDosering(M1.Resept resept, Dosevalg tekst, Dosevalg struktur) => resept with
    {
        ReseptDokLegemiddel = resept.ReseptDokLegemiddel with
        {
            Forskrivning = resept.ReseptDokLegemiddel.Forskrivning with
            {
                DosVeiledEnkel = DosevalgTekst.Skriv(tekst),
                Bruk = struktur.VedBehov ? Bruk.VedBehov : Bruk.Fast,
                Doseringer = DosevalgStruktur.Skriv(struktur, resept.Forskrivningsdato),
            },
        },
    };

    private M1.Resept Resept(bool last)
    {
        var today = NorskTid.Dag(scene.Clock.GetUtcNow());
        return new M1.Resept
        {
            Forskrivningsdato = today,
            Utloper = today.AddYears(1).AddDays(-1),
            RefNr = last ? "90000001" : null,
            ReseptDokLegemiddel = new M1.ReseptDokLegemiddel
            {
                Antall = 1,
                Forskrivning = new M1.Forskrivning
                {
                    DosVeiledEnkel = "1 tablett hver dag",
                    Bruk = Bruk.Fast,
                    Legemiddel = new M1.LegemiddelMerkevare
                    {
                        Id = "ID_TESTMERKEVARE",
                        Varenavn = "Selo-Zok",
                        Atc = new CV("C07AB02", Kodeverksreferanse.Atc, "Metoprolol"),
                        NavnFormStyrke = "Selo-Zok Depottab 50 mg",
                        Reseptgruppe = Reseptgruppe.C,
                    },
                },
            },
            OppdatertFest = NorskTid.Na(scene.Clock).AddDays(-1),
            LastResept = last,
        };
    }
}
