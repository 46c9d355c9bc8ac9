using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Adds Reseptformidleren's own object to a prescription that is handed out.</summary>
internal static class Kontrasignering
{
    /// <summary>The prescription with the object; as it was sent when there is no certificate.</summary>
    public static ReadOnlyMemory<byte> Av(LagretResept resept, X509Certificate2? certificate) => certificate is null
        ? resept.Original
        : SignatureObject.Add(
            resept.Original,
            new SignatureObjectFacts(
                Samtale.Id("signaturobjekt", resept.ReseptId), resept.Mottatt, resept.Rekvirent.Hpr ?? "", TypeHelsepersonell.Lege.V),
            certificate);
}
