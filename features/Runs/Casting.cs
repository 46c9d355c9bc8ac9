using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Makes a scenario's cast of a world, with test keys and endpoints.</summary>
internal sealed class Casting(TestPki pki, ReseptformidlerenOptions reseptformidleren, HelseIdRollebesetning helseid)
{
    /// <param name="world">The people.</param>
    /// <param name="identity">The scenario's identity.</param>
    /// <param name="title">Its title.</param>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="medMeldinger">Whether the scenario exchanges messages: certificates for it are made only then.</param>
    public ScenarioCast Of(TestWorld world, string identity, string title, IReadOnlyDictionary<string, Uri> endpoints, bool medMeldinger) => new()
    {
        Tittel = title,
        Pasienter = [.. world.Patients.Select(Patient)],
        Brukere = [.. world.Prescribers.Select(p => User(p) with { Signatur = Key(pki.Export(p)) })],
        Virksomhet = WithKeys(pki, Organisation(world.Office)),
        AndreVirksomheter = [Organisation(world.SecondOffice)],
        Kommunikasjonsparter = medMeldinger ? [.. world.Services.Select(Kommunikasjonspart)] : [],
        Parter = new Dictionary<string, CastParty>
        {
            ["helsenorge"] = new(world.Helsenorge.Service.Name, world.Helsenorge.Above.Orgnr, world.Helsenorge.Service.HerId),
            ["reseptformidleren"] = new(
                reseptformidleren.Navn, reseptformidleren.Orgnr, reseptformidleren.HerId,
                reseptformidleren.Krypteringssertifikat?.ExportCertificatePem()),
        },
        Endepunkter = endpoints,
        HelseIdKlienter = helseid.For(identity),
        TillitsankerPem = pki.AuthorityPem,
    };

    private CastKommunikasjonspart Kommunikasjonspart(TestOrganization service) => new()
    {
        HerId = service.HerId,
        Navn = service.Name,
        Signering = Key(pki.Export(service, CertificateUse.VirksomhetMelding)),
        Kryptering = Key(pki.Export(service, CertificateUse.VirksomhetKryptering)),
        TidligereKryptering = Key(pki.Export(service, CertificateUse.VirksomhetKryptering, CertificateFlaw.None)),
        Bruker = Meldingsparter.Oppsett.Bruker,
        Passord = Meldingsparter.Oppsett.Passord,
    };

    public static CastPatient Patient(TestPatient patient) => new()
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

    /// <summary>A user without key.</summary>
    public static CastUser User(TestPrescriber prescriber) => new()
    {
        Nokkel = prescriber.Key,
        Fornavn = prescriber.GivenName,
        Etternavn = prescriber.FamilyName,
        Hpr = prescriber.Hpr,
        Fnr = prescriber.Fnr,
        Fodselsdato = prescriber.BirthDate,
        Kjonn = prescriber.Sex,
        Yrke = prescriber.Yrke,
        Rekvireringsrett = prescriber.Rekvireringsrett,
        RekvirererBareAtc = prescriber.RekvirererBareAtc,
    };

    /// <summary>An organisation without keys.</summary>
    public static CastOrganisation Organisation(TestOrganization office) =>
        new() { Navn = office.Name, Orgnr = office.Orgnr, HerId = office.HerId, Underenhet = office.SubUnit };

    /// <summary>The organisation with test keys where it has none of its own.</summary>
    public static CastOrganisation WithKeys(TestPki pki, CastOrganisation organisation)
    {
        var office = new TestOrganization(organisation.Navn, organisation.Orgnr, organisation.HerId);
        return organisation with
        {
            Signering = organisation.Signering ?? Key(pki.Export(office, CertificateUse.VirksomhetSignering)),
            Kryptering = organisation.Kryptering ?? Key(pki.Export(office, CertificateUse.VirksomhetKryptering)),
            Autentisering = organisation.Autentisering ?? Key(pki.Export(office, CertificateUse.VirksomhetAutentisering)),
        };
    }

    /// <summary>A user's personal signing key of the test authority.</summary>
    public static CastKey Key(TestPki pki, CastUser user) => Key(pki.Export(new TestPrescriber(
        user.Nokkel, user.Fornavn, user.Etternavn, user.Hpr, user.Fodselsdato ?? default, user.Kjonn ?? "1")));

    private static CastKey Key((string Pkcs12, string Password) exported) => new(exported.Pkcs12, exported.Password);
}
