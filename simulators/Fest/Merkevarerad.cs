using System.Globalization;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>A product in one form and strength, with its packages.</summary>
internal sealed record Merkevarerad
{
    public required string Navn { get; init; }

    /// <summary>ATC code of the substance.</summary>
    public required string Virkestoff { get; init; }

    public required string Form { get; init; }

    /// <summary>Strength in milligrams.</summary>
    public required decimal Styrke { get; init; }

    /// <summary>Name, form and strength where they are not put together of the others; null where they are.</summary>
    public string? Beskrivelse { get; init; }

    public string Reseptgruppe { get; init; } = "C";

    public bool Utgatt { get; init; }

    public IReadOnlyList<Gyldighetsrad> Gyldighet { get; init; } = [];

    public string? Refusjon { get; init; }

    public string? Byttegruppe { get; init; }

    public string? Vilkar { get; init; }

    public string? Varsel { get; init; }

    public required IReadOnlyList<Pakningsrad> Pakninger { get; init; }

    /// <summary>Name, form and strength as FEST writes them, with a decimal comma.</summary>
    public string NavnFormStyrke => Beskrivelse ?? string.Create(CultureInfo.GetCultureInfo("nb-NO"), $"{Navn} {Form} {Styrke:0.###} mg");
}
