using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class DataTablesBindings
{
    private string[][] _transposed = [];

    [When("the following table is transposed:")]
    public void Transpose(DataTable table)
    {
        var rows = Rows(table);
        _transposed = [.. rows[0].Select((_, column) => rows.Select(row => row[column]).ToArray())];
    }

    [Then("it should be:")]
    public void Observe(DataTable table) => Assert.Equal(Rows(table), _transposed);

    private static string[][] Rows(DataTable table) =>
        [[.. table.Header], .. table.Rows.Select(row => row.Values.ToArray())];
}
