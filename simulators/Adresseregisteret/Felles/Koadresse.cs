namespace AcceptanceHarness.Simulators.Adresseregisteret.Felles;

/// <summary>An electronic address of a party.</summary>
/// <param name="Kode">The kind of address (kodeverk 9044).</param>
/// <param name="Tekst">The kind in words.</param>
/// <param name="Adresse">The address.</param>
internal sealed record Koadresse(string Kode, string Tekst, string Adresse)
{
    /// <summary>The number of the code system of kinds.</summary>
    public const int Kodeverk = 9044;

    /// <summary>The code system's name, spelt as the register has it.</summary>
    public const string Enkeltype = "type_adressekomponeneter";
}
