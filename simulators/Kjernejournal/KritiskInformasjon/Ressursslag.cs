namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>What the service holds: the resource types, and the kinds of condition.</summary>
internal static class Ressursslag
{
    /// <summary>Hypersensitivity.</summary>
    public const string Allergi = "AllergyIntolerance";

    /// <summary>Critical conditions, infections, implants and problems with anaesthesia.</summary>
    public const string Tilstand = "Condition";

    /// <summary>Changed procedures and other warnings.</summary>
    public const string Flagg = "Flag";

    /// <summary>Where the profiles are named.</summary>
    public const string Profiler = "http://nhn.no/kj/fhir/StructureDefinition/";

    /// <summary>Values of <c>criticalInfoType</c>.</summary>
    public static IReadOnlyList<string> Infotyper { get; } =
        ["CriticalMedicalCondition", "Infection", "IntubationProblem", "OtherProblemWithAnesthesia", "TransplantsAndOtherForeignBodies"];

    /// <summary>The resource type of a word in the address; null for a word that is none. Both spellings of conditions are taken (antakelse A-381).</summary>
    public static string? Av(string word) => word switch
    {
        Allergi => Allergi,
        Tilstand or "Conditions" => Tilstand,
        Flagg => Flagg,
        _ => null,
    };

    /// <summary>The profile of a resource.</summary>
    /// <param name="type">The resource type.</param>
    /// <param name="infotype">The kind of condition; null for other resources.</param>
    public static string Profil(string type, string? infotype) => type switch
    {
        Allergi => $"{Profiler}KjAllergyIntolerance",
        Flagg => $"{Profiler}KjFlag",
        _ => $"{Profiler}KjCondition{infotype}",
    };
}
