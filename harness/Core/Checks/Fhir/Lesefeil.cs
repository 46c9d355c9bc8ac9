using System.Text.Json;
using System.Xml;
using Hl7.Fhir.Utility;

namespace AcceptanceHarness.Core.Checks.Fhir;

/// <summary>What the FHIR library throws over what a stranger wrote; anything else is the tool's own fault.</summary>
internal static class Lesefeil
{
    /// <summary>Whether the exception says that the text was no resource, or not of the kind that was asked about.</summary>
    public static bool Er(Exception fault) =>
        fault is JsonException or XmlException or CodedException or FormatException or InvalidOperationException or ArgumentException or InvalidCastException;
}
