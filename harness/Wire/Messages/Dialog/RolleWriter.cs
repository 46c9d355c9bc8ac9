using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Dialog;

/// <summary>Writes the persons of a dialogmelding.</summary>
internal static class RolleWriter
{
    public static XElement Write(RollerRelatertNotat rolle, XNamespace ns) => new(
        ns + "RollerRelatertNotat",
        Code(ns + "RolleNotat", rolle.RolleNotat),
        Code(ns + "RoleToPatient", rolle.RoleToPatient),
        rolle.HealthcareProfessional is { } professional ? Write(professional, ns) : null,
        rolle.Person is { } person ? FellesPerson.WriteGivenFirst(ns + "Person", person, ns) : null);

    private static XElement Write(HealthcareProfessional professional, XNamespace ns) => new(
        ns + "HealthcareProfessional",
        Code(ns + "TypeHealthcareProfessional", professional.TypeHealthcareProfessional),
        Code(ns + "RoleToPatient", professional.RoleToPatient),
        Text(ns + "FamilyName", professional.FamilyName),
        Text(ns + "MiddleName", professional.MiddleName),
        Text(ns + "GivenName", professional.GivenName),
        Day(ns + "DateOfBirth", professional.DateOfBirth),
        Code(ns + "Sex", professional.Sex),
        FellesPerson.Contact(ns, professional.Idents, professional.Address, professional.TeleComs));
}
