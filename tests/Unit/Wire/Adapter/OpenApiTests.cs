using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;
using YamlDotNet.Serialization;

namespace AcceptanceHarness.Tests.Wire.Adapter;

public sealed class OpenApiTests
{
    private static readonly JsonNode Document = Read();

    public static TheoryData<Type> ContractTypes =>
    [
        typeof(SystemDeclaration), typeof(ScenarioCast), typeof(ScenarioReply), typeof(CastPatient), typeof(CastUser), typeof(CastOrganisation),
        typeof(CastParty), typeof(CastKey), typeof(ActionRequest), typeof(DialogAnswer), typeof(Attempt), typeof(Shown), typeof(ViewReading),
        typeof(ClockMove), typeof(ErklartHelseIdKlient), typeof(CastHelseIdKlient),
    ];

    [Fact]
    public void Every_path_of_the_contract_is_described() => Assert.Equal(
        [
            AdapterRoutes.System, "/v1/scenarios/{id}", "/v1/scenarios/{id}/actions/{action}", "/v1/scenarios/{id}/svar",
            "/v1/scenarios/{id}/views/{view}", "/v1/scenarios/{id}/log", AdapterRoutes.Clock,
        ],
        Keys(Document["paths"]));

    [Fact]
    public void Every_action_of_the_catalogue_can_be_called_and_no_other() =>
        Assert.Equal(AdapterCatalog.Actions.Select(entry => entry.Id), Choices("/v1/scenarios/{id}/actions/{action}"));

    [Fact]
    public void Every_view_of_the_catalogue_can_be_asked_for_and_no_other() =>
        Assert.Equal(AdapterCatalog.Views.Select(entry => entry.Id), Choices("/v1/scenarios/{id}/views/{view}"));

    [Fact]
    public void The_functions_and_profiles_that_can_be_declared_are_those_of_the_catalogue()
    {
        Assert.Equal(FunksjonCatalog.Profiler, Values("profil", item: false));
        Assert.Equal(FunksjonCatalog.Funksjoner.Select(f => f.Navn), Values("funksjoner", item: true));
        Assert.Equal(FunksjonCatalog.Funksjoner.Where(f => f.Valgfri).Select(f => f.Navn), Values("manglerFunksjoner", item: true));
    }

    [Fact]
    public void An_action_belongs_to_one_function_at_most_and_is_in_the_catalogue()
    {
        var actions = FunksjonCatalog.Funksjoner.SelectMany(f => f.Handlinger).ToList();

        Assert.Distinct(actions);
        Assert.All(actions, action => Assert.NotNull(AdapterCatalog.Action(action)));
    }

    [Fact]
    public void Arguments_and_fields_are_those_of_the_catalogue()
    {
        foreach (var (prefix, entry) in AdapterCatalog.Actions.Select(e => ("Argumenter", e)).Concat(AdapterCatalog.Views.Select(e => ("Felter", e))))
        {
            var described = Schemas[$"{prefix}-{entry.Id}"];

            Assert.Equal(entry.Instruks, described?["description"]?.GetValue<string>());
            Assert.Equal(Shape(JsonNode.Parse(entry.Skjema)), Shape(described?["allOf"]?[0]));
        }
    }

    [Theory]
    [MemberData(nameof(ContractTypes))]
    public void A_type_of_the_contract_is_described_with_its_properties(Type type) => Assert.Equal(
        type.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal),
        Keys(Schemas[type.Name]?["properties"]).Order(StringComparer.Ordinal));

    [Fact]
    public void The_arguments_of_forskriv_are_the_properties_of_a_prescription() => Assert.Equal(
        typeof(Forskrivning).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal),
        Keys(JsonNode.Parse(AdapterCatalog.Action(AdapterAction.Forskriv)!.Skjema)!["properties"]).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_action_and_view_has_its_own_id_and_a_sentence_for_people()
    {
        var entries = AdapterCatalog.Actions.Concat(AdapterCatalog.Views).ToArray();

        Assert.Equal(entries.Length, entries.Select(entry => entry.Id).Distinct().Count());
        Assert.All(entries, entry => Assert.Matches("^[a-z]+(-[a-z]+)*$", entry.Id));
        Assert.All(entries, entry => Assert.EndsWith(".", entry.Instruks, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Values(string field, bool item)
    {
        var schema = Schemas[nameof(SystemDeclaration)]!["properties"]![field]!;
        return (item ? schema["items"] : schema)!["enum"]!.AsArray().Select(choice => choice!.GetValue<string>());
    }

    private static JsonNode Schemas => Document["components"]!["schemas"]!;

    private static IEnumerable<string> Choices(string path) =>
        Document["paths"]![path]!["parameters"]!.AsArray().Select(parameter => parameter!["schema"]?["enum"]).OfType<JsonArray>().Single()
            .Select(choice => choice!.GetValue<string>());

    private static IEnumerable<string> Keys(JsonNode? node) => node?.AsObject().Select(pair => pair.Key) ?? [];

    /// <summary>The schema as text; YAML gives every value as text, so the catalogue's is read in the same way.</summary>
    private static string Shape(JsonNode? schema) => schema switch
    {
        JsonObject fields => "{" + string.Join(",", fields.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}:{Shape(p.Value)}")) + "}",
        JsonArray items => "[" + string.Join(",", items.Select(Shape)) + "]",
        null => "",
        _ => schema.ToString(),
    };

    private static JsonNode Read()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "harness", "Wire", "Adapter", "openapi.yaml"));
        var read = new DeserializerBuilder().Build().Deserialize(text);
        return JsonNode.Parse(new SerializerBuilder().JsonCompatible().Build().Serialize(read))!;
    }
}
