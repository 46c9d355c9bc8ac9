using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Wire.Ebxml;

/// <summary>Envelopes that are right until one thing is changed.</summary>
internal static class Konvolutter
{
    public const string VedleggId = "innhold-1";

    public static readonly DateTimeOffset Tid = new(2026, 3, 2, 8, 15, 0, TimeSpan.Zero);

    public static readonly byte[] Innhold = [0, 1, 2, 13, 10, 13, 10, 45, 45, 255];

    public static Mimedel Vedlegg => new(VedleggId, "application/pkcs7-mime", Innhold);

    public static EbxmlMelding Melding => new()
    {
        Hode = new EbxmlHode
        {
            Fra = EbxmlPart.Av("9990101", "Utleverer"),
            Til = EbxmlPart.Av("9990001", "KontrollUtbetaler"),
            CpaId = "prove:cpa:1",
            SamtaleId = "samtale-1",
            Tjeneste = "Provetjeneste",
            Tjenestetype = "string",
            Handling = "Provemelding",
            MeldingId = "melding-1",
            Tidspunkt = Tid,
            LeverInnen = Tid.AddHours(1),
            UtenDuplikater = true,
            Beskrivelse = "Prøve æøå",
        },
        Kvitteringsonske = new EbxmlKvitteringsonske(Signert: true),
        Innhold = [VedleggId],
    };

    public static EbxmlMelding Signal(string handling) => new()
    {
        Hode = Melding.Hode with
        {
            Tjeneste = EbxmlNavn.Signaltjeneste,
            Tjenestetype = null,
            Handling = handling,
            RefTilMeldingId = "melding-1",
            LeverInnen = null,
            UtenDuplikater = false,
        },
    };

    public static X509Certificate2 Sertifikat(TestPki pki, TestWorld world) => pki.For(world.Office, CertificateUse.VirksomhetMelding);
}
