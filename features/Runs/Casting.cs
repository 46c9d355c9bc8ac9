using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Makes a scenario's cast of a world, with test keys and endpoints.</summary>
internal sealed class Casting(TestPki pki, ReseptformidlerenOptions reseptformidleren)
{
    public ScenarioCast Of(TestWorld world, string title, IReadOnlyDictionary<string, Uri> endpoints) => new()
    {
        Tittel = title,
        Pasienter = [.. world.Patients.Select(Patient)],
        Brukere = [.. world.Prescribers.Select(User)],
        Virksomhet = Organisation(world.Office),
        Parter = new Dictionary<string, CastParty>
        {
            ["reseptformidleren"] = new(
                reseptformidleren.Navn, reseptformidleren.Orgnr, reseptformidleren.HerId,
                reseptformidleren.Krypteringssertifikat?.ExportCertificatePem()),
        },
        Endepunkter = endpoints,
        TillitsankerPem = pki.AuthorityPem,
    };

    private static CastPatient Patient(TestPatient patient) => new()
    {
        Nokkel = patient.Key,
        Fornavn = patient.GivenName,
        Etternavn = patient.FamilyName,
        Fnr = patient.Fnr,
        Dnr = patient.Dnr,
        TidligereFnr = patient.FormerFnr is { } former ? [former] : [],
        Fodselsdato = patient.BirthDate,
        Kjonn = patient.Sex,
    };

    private CastUser User(TestPrescriber prescriber) => new()
    {
        Nokkel = prescriber.Key,
        Fornavn = prescriber.GivenName,
        Etternavn = prescriber.FamilyName,
        Hpr = prescriber.Hpr,
        Fodselsdato = prescriber.BirthDate,
        Kjonn = prescriber.Sex,
        Yrke = prescriber.Yrke,
        Rekvireringsrett = prescriber.Rekvireringsrett,
        RekvirererBareAtc = prescriber.RekvirererBareAtc,
        Signatur = Key(pki.For(prescriber)),
    };

    private CastOrganisation Organisation(TestOrganization office) => new()
    {
        Navn = office.Name,
        Orgnr = office.Orgnr,
        HerId = office.HerId,
        Signering = Key(pki.For(office, CertificateUse.VirksomhetSignering)),
        Kryptering = Key(pki.For(office, CertificateUse.VirksomhetKryptering)),
        Autentisering = Key(pki.For(office, CertificateUse.VirksomhetAutentisering)),
    };

    private CastKey Key(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    {
        var (pkcs12, password) = pki.Export(certificate);
        return new CastKey(pkcs12, password);
    }
}
