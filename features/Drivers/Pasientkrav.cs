using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>What a scenario needs of who plays a patient.</summary>
internal static class Pasientkrav
{
    /// <summary>The patient's fødselsnummer or D-nummer.</summary>
    /// <exception cref="NotRunException">The patient has neither.</exception>
    public static string KrevNummer(this CastPatient patient) => patient.Nummer() ?? throw new NotRunException(
        $"Pasienten som spiller «{patient.Nokkel}», har verken fødselsnummer eller D-nummer, og scenariet trenger et. Rett rollebesetningen.");
}
