using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;

namespace AcceptanceHarness.Core.Checks.Fhir;

/// <summary>Evaluates FHIRPath over what a stranger wrote: where an element is of another kind than the expression can take, it does not hold.</summary>
internal static class Fhirsti
{
    /// <summary>Whether the expression holds.</summary>
    public static bool Er(Resource resource, string expression)
    {
        try
        {
            return resource.IsTrue(expression);
        }
        catch (Exception fault) when (Lesefeil.Er(fault))
        {
            return false;
        }
    }

    /// <summary>The texts that the expression finds.</summary>
    public static IReadOnlyList<string> Verdier(Resource resource, string expression)
    {
        try
        {
            return [.. resource.Select(expression).Select(each => (each as PrimitiveType)?.ToString()).OfType<string>()];
        }
        catch (Exception fault) when (Lesefeil.Er(fault))
        {
            return [];
        }
    }
}
