using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Dialog;

/// <summary>Reads the persons of a dialogmelding.</summary>
internal static class RolleReader
{
    public static RollerRelatertNotat Read(XElement rolle)
    {
        var ns = rolle.Name.Namespace;
        return new RollerRelatertNotat
        {
            RolleNotat = rolle.Optional(ns + "RolleNotat", ElementReading.AsCV),
            RoleToPatient = rolle.Optional(ns + "RoleToPatient", ElementReading.AsCV),
            HealthcareProfessional = rolle.Optional(ns + "HealthcareProfessional", ReadProfessional),
            Person = rolle.Optional(ns + "Person", person => FellesPerson.Read(person, ns)),
        };
    }

    private static HealthcareProfessional ReadProfessional(XElement professional)
    {
        var ns = professional.Name.Namespace;
        var person = FellesPerson.Read(professional, ns);
        return new HealthcareProfessional
        {
            TypeHealthcareProfessional = professional.Optional(ns + "TypeHealthcareProfessional", ElementReading.AsCS),
            RoleToPatient = professional.Optional(ns + "RoleToPatient", ElementReading.AsCV),
            FamilyName = person.FamilyName,
            MiddleName = person.MiddleName,
            GivenName = person.GivenName,
            DateOfBirth = person.DateOfBirth,
            Sex = person.Sex,
            Idents = person.Idents,
            Address = person.Address,
            TeleComs = person.TeleComs,
        };
    }
}
