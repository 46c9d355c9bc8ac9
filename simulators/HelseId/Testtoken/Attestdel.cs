namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>A part of the attest, and the parameters of the order that are about it.</summary>
/// <param name="Gruppe">Where it stands: practitioner, care_relationship or patients.</param>
/// <param name="Navn">Its name there.</param>
/// <param name="Utelat">The switch that leaves it out; null when none does.</param>
/// <param name="Felter">Its members.</param>
internal sealed record Attestdel(string Gruppe, string Navn, string? Utelat, IReadOnlyList<Attestfelt> Felter)
{
    /// <summary>The parameter of whether the user selected the decision.</summary>
    public const string BrukerValgte = "careRelationshipDecisionRefUserSelected";

    private const string Brreg = "https://www.brreg.no";
    private const string Helsedirektoratet = "https://www.helsedirektoratet.no/";
    private const string Organisasjon = "urn:oid:2.16.578.1.12.4.1.4.101";
    private const string Resh = "urn:oid:2.16.578.1.12.4.1.4.102";

    /// <summary>All parts, in order; source of names: NHN's samples for the test token service.</summary>
    public static IReadOnlyList<Attestdel> Alle { get; } =
    [
        new("practitioner", "identifier", null, [Felt("id", null), .. Id("practitionerIdentifier", null, "https://www.skatteetaten.no")]),
        new("practitioner", "hpr_nr", "dontSetPractitionerHprNr", [Felt("id", null), .. Id("practitionerHprNr", "urn:oid:2.16.578.1.12.4.1.4.4", Helsedirektoratet)]),
        new("practitioner", "authorization", "dontSetPractitionerAuthorization", Kode("practitionerAuthorization", "LE", "Lege", "urn:oid:2.16.578.1.12.4.1.1.9060", Helsedirektoratet)),
        new("practitioner", "legal_entity", null, Enhet("practitionerLegalEntity", null, "Prøvevirksomheten", Organisasjon, Brreg)),
        new("practitioner", "point_of_care", null, Enhet("practitionerPointOfCare", null, "Prøvestedet", Organisasjon, Brreg)),
        new("practitioner", "department", "dontSetPractitionerDepartment", Enhet("practitionerDepartment", "999001", "Prøveavdelingen", Resh, Brreg)),
        new("care_relationship", "healthcare_service", "dontSetCareRelationshipHealthcareService",
        [
            Felt("code", "careRelationshipHealthcareServiceCode", "KP02"), Felt("text", "careRelationshipHealthcareServiceText", "Sykepleietjeneste"),
            Felt("system", "careRelationshipHealthcareSystem", "urn:oid:2.16.578.1.12.4.1.1.8663"), Felt("assigner", "careRelationshipHealthcareAssigner", Helsedirektoratet),
        ]),
        new("care_relationship", "purpose_of_use", null, Kode("careRelationshipPurposeOfUse", "TREAT", "Behandling", "urn:oid:2.16.840.1.113883.1.11.20448", "http://www.hl7.org/")),
        new("care_relationship", "purpose_of_use_details", "dontSetCareRelationshipPurposeOfUseDetails", Kode("careRelationshipPurposeOfUseDetails", "BEHANDLER", "Helsepersonell med behandlerrelasjon", "urn:AuditEventHL7Norway/CodeSystem/carerelation", Helsedirektoratet)),
        new("care_relationship", "decision_ref", null, [Felt("id", "careRelationshipDecisionRefId", "prove-beslutning-1")]),
        new("patients", "point_of_care", "dontSetPatientsPointOfCare", Enhet("patientsPointOfCare", null, "Prøvestedet", Organisasjon, Brreg)),
        new("patients", "department", "dontSetPatientsDepartment", Enhet("patientsDepartment", "999001", "Prøveavdelingen", Resh, Brreg)),
    ];

    /// <summary>The switches: parameters that are true or false.</summary>
    public static IReadOnlyList<string> Brytere { get; } = [.. Alle.Select(part => part.Utelat).OfType<string>(), BrukerValgte];

    /// <summary>The parameters that are texts.</summary>
    public static IReadOnlyList<string> Tekster { get; } = [.. Alle.SelectMany(part => part.Felter).Select(field => field.Parameter).OfType<string>()];

    private static Attestfelt[] Id(string prefix, string? system, string authority) =>
        [Felt("system", $"{prefix}System", system), Felt("authority", $"{prefix}Authority", authority)];

    private static Attestfelt[] Enhet(string prefix, string? id, string name, string system, string authority) =>
        [Felt("id", $"{prefix}Id", id), Felt("name", $"{prefix}Name", name), .. Id(prefix, system, authority)];

    private static Attestfelt[] Kode(string prefix, string code, string text, string system, string assigner) =>
        [Felt("code", $"{prefix}Code", code), Felt("text", $"{prefix}Text", text), Felt("system", $"{prefix}System", system), Felt("assigner", $"{prefix}Assigner", assigner)];

    private static Attestfelt Felt(string name, string? parameter, string? standard = null) => new(name, parameter, standard);
}
