using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>A healthcare service is a code of one of the code lists that are allowed.</summary>
public sealed class HealthcareServiceIsFromAKnownCodeList : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-37";

    /// <inheritdoc/>
    public string Rule => "Helsetjenesten i attesten skal ha kode fra et kodeverk som er tillatt";

    private static readonly string[] Kodeverk = [.. new[] { "8655", "8627", "8451", "8668", "8663", "8662", "8664", "8666", "7750", "8254" }.Select(each => $"2.16.578.1.12.4.1.1.{each}")];

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var service = attest.Relasjon().Objekt("healthcare_service");
        return !service.Finnes || (service.Har("code") && Kodeverk.Contains(service.Kodeverk()))
            ? []
            : [new($"healthcare_service med code og system {string.Join(", ", Kodeverk)}.", $"{Vist.Krav(service, "code")}, {Vist.Krav(service, "system")}") { ErKjentKrav = false }];
    }
}
