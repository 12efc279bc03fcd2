-- AlterTable
ALTER TABLE "dish" DROP COLUMN "picture_address",
DROP COLUMN "picture_hint",
ADD COLUMN     "picture_asked" JSONB;

-- AlterTable
ALTER TABLE "picture" ADD COLUMN     "claimed_by" UUID;
