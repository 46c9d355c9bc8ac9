using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Simulators.Adresseregisteret;

/// <summary>A clinic's service and Helsenorge's, with certificates of the test authority.</summary>
internal static class Parter
{
    public static readonly TestOrganization Kontoret = new("Prøvebygda legekontor", "399990033", HerId.Synthetic(1).Value);

    public static Kommunikasjonspart Klinikk { get; } = new()
    {
        HerId = HerId.Synthetic(2).Value,
        Navn = "Fastlege",
        Overordnet = new Overordnet(Kontoret.HerId, Kontoret.Name, Kontoret.Orgnr),
        Signering = Legekontor.Pki.For(Kontoret, CertificateUse.VirksomhetMelding),
        Kryptering = Legekontor.Pki.For(Kontoret, CertificateUse.VirksomhetKryptering),
        Prosesser = Prosesskatalog.Klinikk,
    };

    public static Kommunikasjonspart Helsenorge { get; } = new()
    {
        HerId = HerId.Synthetic(3).Value,
        Navn = "Digitale innbyggertjenester",
        Rolle = Partsrolle.Innbygger,
        Orgnr = "399990041",
        Signering = Legekontor.Pki.For(Legekontor.Kontoret, CertificateUse.VirksomhetMelding),
        Kryptering = Legekontor.Pki.For(Legekontor.Kontoret, CertificateUse.VirksomhetKryptering),
        Prosesser = Prosesskatalog.Alle,
    };
}
