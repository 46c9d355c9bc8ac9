using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Registers a scenario's communication parties: in Adresseregisteret, at the broker, and helsenorge with what it does.</summary>
internal static class Meldingsparter
{
    /// <summary>How the broker is set up; the user and password of every party.</summary>
    public static MeldingstjenerOptions Oppsett { get; } = new();

    /// <summary>Registers them; nothing is done for a scenario without any.</summary>
    public static void Registrer(SimulatorHost host, Tenant tenant, TestPki pki, TestWorld world, ScenarioCast cast)
    {
        if (cast.Kommunikasjonsparter.Count == 0)
        {
            return;
        }

        var buss = Buss(host);
        var (tjeneste, over) = world.Helsenorge;
        var helsenorge = tjeneste with { HerId = cast.Parter["helsenorge"].HerId };
        AdresseregisteretSimulator.Registrer(tenant, new Kommunikasjonspart
        {
            HerId = helsenorge.HerId,
            Navn = helsenorge.Name,
            Overordnet = new Overordnet(over.HerId, over.Name, over.Orgnr),
            Rolle = Partsrolle.Innbygger,
            Signering = Offentlig(pki.For(helsenorge, CertificateUse.VirksomhetMelding)),
            Kryptering = Offentlig(pki.For(helsenorge, CertificateUse.VirksomhetKryptering)),
            Prosesser = Prosesskatalog.Alle,
        });
        HelsenorgeSimulator.KobleTil(tenant, buss, helsenorge.HerId, pki.For(helsenorge, CertificateUse.VirksomhetMelding), pki.For(helsenorge, CertificateUse.VirksomhetKryptering));
        foreach (var part in cast.Kommunikasjonsparter)
        {
            buss.Opprett(tenant, part.HerId);
            AdresseregisteretSimulator.Registrer(tenant, new Kommunikasjonspart
            {
                HerId = part.HerId,
                Navn = part.Navn,
                Overordnet = new Overordnet(cast.Virksomhet.HerId, cast.Virksomhet.Navn, cast.Virksomhet.Orgnr),
                Signering = Offentlig(part.Signering),
                Kryptering = Offentlig(part.Kryptering),
                Prosesser = Prosesskatalog.Klinikk,
            });
        }
    }

    /// <summary>The bus of a run.</summary>
    public static MeldingstjenerSimulator Buss(SimulatorHost host) => host.Systems.OfType<MeldingstjenerSimulator>().Single();

    private static X509Certificate2 Offentlig(X509Certificate2 certificate) => X509CertificateLoader.LoadCertificate(certificate.RawData);

    private static X509Certificate2? Offentlig(CastKey? key) => key is null ? null : Offentlig(X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(key.Pkcs12), key.Passord));
}
