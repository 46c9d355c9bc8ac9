namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>Parts of FHIRPath expressions over an appointment.</summary>
internal static class Timeuttrykk
{
    /// <summary>What the profile's extensions begin with.</summary>
    public const string Utvidelse = "http://helsenorge.no/fhir/StructureDefinition/";

    /// <summary>The appointment is the specialist health service's.</summary>
    public const string Spesialist = "serviceCategory.coding.where(code in ('27' | '30')).exists()";

    /// <summary>The appointment is one of the municipal services'.</summary>
    public const string Kommune = $"serviceCategory.coding.where(code in ({Kommunale})).exists()";

    /// <summary>The codes of the municipal services in 7619.</summary>
    public const string Kommunale = "'3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '16' | '17' | '18' | '19'";

    /// <summary>The appointment is hjemmetjenesten's.</summary>
    public const string Hjemmetjeneste = "serviceCategory.coding.where(code = '7').exists()";

    /// <summary>The appointment is held by video or telephone.</summary>
    public const string ErVirtuell = $"extension.where(url = '{Utvidelse}hn-basis-virtual-service').exists()";

    /// <summary>The code system of units in the address registry: level 1.</summary>
    public const string Niva1 = "urn:oid:2.16.578.1.12.4.1.4.101";

    /// <summary>The identifier system that the invariants call HER-id of level 2.</summary>
    public const string Niva2 = "urn:oid:2.16.578.1.12.4.1.4.102";

    /// <summary>The identifier system that the profile of a kommunikasjonspart has for its HER-id.</summary>
    public const string HerId = "urn:oid:2.16.578.1.12.4.1.2";

    /// <summary>The codes of contained flags.</summary>
    public const string Flaggkoder = "contained.ofType(Flag).code.coding";

    /// <summary>The codes of flags that offer a dialog.</summary>
    public const string Dialogflagg = "'canAcknowledge' | 'canChangeAppointmentDialog' | 'canHaveAppointmentDetails' | 'canInitiateDialog'";

    /// <summary>Contained organisations that supportingInformation refers to.</summary>
    public const string Stottende = "contained.ofType(Organization).where(('#' & id) in %resource.supportingInformation.reference)";

    /// <summary>The code system of kinds of locations.</summary>
    public const string Roller = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";

    /// <summary>Contained locations of a type.</summary>
    public static string Sted(string type) => $"contained.ofType(Location).where(type.coding.where(system = '{Roller}' and code = '{type}').exists())";
}
